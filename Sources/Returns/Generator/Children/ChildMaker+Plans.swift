import Vocabulary

extension ChildMaker {
  /// A case with a plan for a child in need, closed with the plan if that ended.
  mutating func onPlan(endsOn end: LocalDate?) -> EpisodeDraft {
    let started =
      end.map { $0.adding(days: -days(20...420)) }
      ?? day(census.lastDay.adding(days: -400), census.lastDay.adding(days: -1))
    var (episode, assessment) = assessed(
      endingOn: workingDay(onOrBefore: started.adding(days: -days(0...7))))
    if let ended = assessment.endedOn, ended >= census.firstDay.iso {
      episode.assessments = [assessment]
    }
    episode.cinPlans = [CINPlanDraft(startedOn: started.iso, endedOn: end?.iso)]
    if let end { close(&episode, on: end) }
    return episode
  }

  mutating func close(_ episode: inout EpisodeDraft, on day: LocalDate) {
    episode.closedOn = day.iso
    episode.closureReason = numbers.pick([("RC7", 88), ("RC5", 6), ("RC3", 3), ("RC4", 3)])
  }

  /// A section 47 enquiry that led to no conference, but perhaps to a plan.
  mutating func enquiryWithoutConference() -> EpisodeDraft {
    let ended = workingDay(
      onOrBefore: day(census.firstDay.adding(days: 10), census.lastDay.adding(days: -12)))
    var (episode, assessment) = assessed(endingOn: ended)
    episode.assessments = [assessment]
    let asked = assessment.startedOn.flatMap { LocalDate(iso: $0) } ?? ended
    episode.enquiries = [
      EnquiryDraft(
        startedOn: workingDay(onOrAfter: day(asked, ended)).iso, conferenceNotRequired: "1")
    ]
    if numbers.chance(60) {
      episode.cinPlans = [CINPlanDraft(startedOn: ended.adding(days: days(0...6)).iso)]
    } else {
      close(&episode, on: ended.adding(days: days(4...10)))
    }
    return episode
  }

  /// A section 47 enquiry whose conference is still to come when the year ends.
  mutating func enquiryGoingOn() -> EpisodeDraft {
    let started = workingDay(
      onOrAfter: day(census.conferencesDue, census.lastDay.adding(days: -5)))
    var episode = referral(on: started.adding(days: -days(0...4)))
    episode.assessments = [AssessmentDraft(startedOn: started.iso)]
    episode.enquiries = [
      EnquiryDraft(startedOn: started.iso, conferenceTarget: workingDay(15, from: started).iso)
    ]
    return episode
  }
}
