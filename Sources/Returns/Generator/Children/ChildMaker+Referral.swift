import Vocabulary

extension ChildMaker {
  mutating func referral(on day: LocalDate) -> EpisodeDraft {
    var episode = EpisodeDraft(referredOn: day.iso)
    episode.source = numbers.pick(sources)
    episode.noFurtherAction = "0"
    episode.primaryNeed = numbers.pick([
      ("N1", 57), ("N2", 9), ("N3", 4), ("N4", 9), ("N5", 13), ("N6", 3), ("N8", 3), ("N9", 2),
    ])
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
      if let factor = numbers.pick(commonFactors), !found.contains(factor) { found.append(factor) }
    }
    return found
  }

  private var sources: [(choice: String, weight: Int)] {
    let all = [
      ("6", 29), ("2A", 18), ("2B", 2), ("3A", 2), ("3B", 3), ("3C", 1), ("3D", 2), ("3E", 5),
      ("3F", 4), ("5A", 6), ("5B", 6), ("5C", 4), ("5D", 3), ("1A", 6), ("1B", 2), ("1C", 1),
      ("4", 1), ("7", 4), ("8", 4), ("9", 2), ("10", 1),
    ]
    return known(all, of: .referralSource)
  }

  private var commonFactors: [(choice: String, weight: Int)] {
    let all = [
      ("3B", 17), ("4B", 16), ("3A", 7), ("4A", 8), ("16A", 9), ("17A", 9), ("2B", 8), ("1B", 8),
      ("2A", 3), ("6A", 3), ("5A", 4), ("18C", 4), ("18B", 2), ("19C", 2), ("19B", 1), ("15A", 2),
      ("14A", 2), ("10A", 2), ("11A", 1), ("13A", 1), ("24A", 1), ("7A", 2), ("20", 5), ("9A", 1),
    ]
    return known(all, of: .assessmentFactor)
  }

  /// Those that the collection has.
  private func known(
    _ codes: [(String, Int)], of list: CodeList
  ) -> [(choice: String, weight: Int)] {
    codes.filter { code in
      list.entries.contains {
        $0.code.description == code.0 && $0.collections.contains(max(census.year, 2017))
      }
    }.map { (choice: $0.0, weight: $0.1) }
  }
}
