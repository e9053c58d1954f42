import Vocabulary

extension ChildMaker {
  mutating func referral(on day: LocalDate) -> EpisodeDraft {
    var episode = EpisodeDraft(referredOn: day.iso)
    episode.source = numbers.pick(choices.sources)
    episode.noFurtherAction = "0"
    episode.primaryNeed = numbers.pick(choices.needs)
    return episode
  }

  /// A referral that led to nothing further.
  mutating func referralOnly(on day: LocalDate) -> EpisodeDraft {
    var episode = referral(on: day)
    episode.noFurtherAction = "1"
    if numbers.chance(50) { episode.primaryNeed = nil }
    return episode
  }

  /// A case that was closed as soon as the child had been assessed.
  mutating func closedAfterAssessment(by end: LocalDate) -> EpisodeDraft {
    let ended = max(workingDay(onOrBefore: end), workingDay(onOrAfter: census.firstDay))
    var (episode, assessment) = assessed(endingOn: ended)
    if numbers.chance(6) { assessment.factors = ["21"] }
    episode.assessments = [assessment]
    episode.closedOn = min(ended.adding(days: days(0...3)), max(end, ended)).iso
    episode.closureReason = census.year >= 2023 && numbers.chance(20) ? "RC9" : "RC8"
    return episode
  }

  /// A case whose assessment goes on when the year ends.
  mutating func beingAssessed() -> EpisodeDraft {
    let started = workingDay(
      onOrAfter: day(census.assessmentsDue, census.lastDay.adding(days: -5)))
    var episode = referral(on: started.adding(days: -days(0...4)))
    episode.assessments = [AssessmentDraft(startedOn: started.iso)]
    return episode
  }

  /// A referral and the assessment it led to, which ended on a day of the year.
  mutating func assessed(endingOn end: LocalDate) -> (EpisodeDraft, AssessmentDraft) {
    let length = numbers.chance(86) ? days(8...45) : days(46...62)
    let started = workingDay(-length, from: end)
    var assessment = AssessmentDraft(startedOn: started.iso, endedOn: end.iso, factors: factors())
    if numbers.chance(60) { assessment.reviewOn = workingDay(min(10, length), from: started).iso }
    return (referral(on: started.adding(days: -days(0...4))), assessment)
  }

  /// What an assessment found, each factor once.
  mutating func factors() -> [String] {
    var found: [String] = []
    for _ in 0..<days(1...4) {
      if let factor = numbers.pick(choices.factors), !found.contains(factor) {
        found.append(factor)
      }
    }
    return found
  }
}
