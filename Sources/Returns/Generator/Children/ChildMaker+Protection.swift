import Vocabulary

extension ChildMaker {
  /// A case that came to an initial conference and a child protection plan.
  mutating func protection() -> EpisodeDraft {
    let held = workingDay(onOrBefore: conferenceDay())
    let asked = workingDay(-(numbers.chance(80) ? days(6...15) : days(16...25)), from: held)
    var episode = referral(on: asked.adding(days: -days(0...20)))
    if census.covers(held) {
      episode.enquiries = [
        EnquiryDraft(
          startedOn: asked.iso, conferenceTarget: workingDay(15, from: asked).iso,
          conferenceOn: held.iso)
      ]
    }
    let assessed = workingDay(-1, from: held)
    if census.covers(assessed) {
      episode.assessments = [
        AssessmentDraft(startedOn: episode.referredOn, endedOn: assessed.iso, factors: factors())
      ]
    }
    // An enquiry is never without an assessment, which here went on into the year.
    if census.covers(held), episode.assessments.isEmpty {
      episode.assessments = [
        AssessmentDraft(startedOn: episode.referredOn, endedOn: held.iso, factors: factors())
      ]
    }
    plan(from: held, in: &episode)
    return episode
  }

  /// A child on a plan of another authority, who moved here.
  mutating func protectionFromElsewhere() -> EpisodeDraft {
    let held = workingDay(
      onOrBefore: day(census.firstDay.adding(days: 10), census.lastDay.adding(days: -1)))
    var episode = referral(on: held.adding(days: -days(1...15)))
    episode.source = "5C"
    episode.transferConferenceOn = held.iso
    plan(from: held, in: &episode)
    return episode
  }

  /// Most plans that are open or end in a year began in it or in the year before.
  private mutating func conferenceDay() -> LocalDate {
    numbers.chance(58)
      ? day(census.firstDay.adding(days: 6), census.lastDay.adding(days: -1))
      : day(census.firstDay.adding(days: -500), census.firstDay.adding(days: -1))
  }

  private mutating func plan(from start: LocalDate, in episode: inout EpisodeDraft) {
    let category = numbers.pick(choices.categories)
    var plan = ProtectionPlanDraft(startedOn: start.iso, category: category)
    plan.previousPlans = numbers.pick([("0", 76), ("1", 18), ("2", 5), ("3", 1)])
    if numbers.chance(10) {
      plan.latestCategory = numbers.pick([("NEG", 50), ("EMO", 40), ("PHY", 10)])
    }
    let end = planEnd(after: start)
    plan.endedOn = end?.iso
    plan.reviewsOn = reviews(from: start, until: end)
    episode.protectionPlans = [plan]
    if let end { step(down: &episode, on: end) }
  }

  /// Nil for a plan that goes on when the year ends.
  private mutating func planEnd(after start: LocalDate) -> LocalDate? {
    let end = workingDay(onOrAfter: start.adding(days: days(70...560)))
    guard end <= census.lastDay.adding(days: -2) else { return nil }
    guard end < census.firstDay else { return end }
    return numbers.chance(50)
      ? workingDay(onOrBefore: day(census.firstDay.adding(days: 10), census.lastDay)) : nil
  }

  /// The first review within three months, then every six; the last ends the plan.
  private mutating func reviews(from start: LocalDate, until end: LocalDate?) -> [String] {
    var reviews: [LocalDate] = []
    var next = workingDay(onOrBefore: start.adding(days: days(74...91)))
    while next < end ?? census.lastDay {
      reviews.append(next)
      next = workingDay(onOrBefore: next.adding(days: days(150...181)))
    }
    if let end { reviews.append(end) }
    return reviews.map(\.iso)
  }

  /// After a child protection plan a plan for a child in need, or the end of the case.
  private mutating func step(down episode: inout EpisodeDraft, on end: LocalDate) {
    guard numbers.chance(65) else { return close(&episode, on: end) }
    let closed = end.adding(days: days(30...250))
    let hasClosed = closed <= census.lastDay
    episode.cinPlans = [
      CINPlanDraft(startedOn: end.iso, endedOn: hasClosed ? closed.iso : nil)
    ]
    if hasClosed { close(&episode, on: closed) }
  }
}
