public import Vocabulary

extension Concern {
  /// Everything to put right before the concern can be recorded; empty when nothing is.
  ///
  /// - Parameter stage: whether the child is born, as the record knows it.
  ///
  /// When a child is in danger now, only what was seen is asked for: classifying must not hold up what is urgent.
  public func problems(about stage: Stage, on today: LocalDate) -> [ConcernProblem] {
    let urgent = missingWords + dangerUnanswered
    return isInImmediateDanger
      ? urgent + impossibleDates(on: today)
      : urgent + NeglectTypesAreOpen.problems(in: self) + impossibleDates(on: today)
        + PrenatalSigns.problems(in: self, about: stage)
        + PersistenceIsJudged.problems(in: self) + ThresholdIsStated.problems(in: self)
        + HelpFollowsTheCause.problems(in: self)
        + AdultsHaveChildren.problems(in: self, about: stage)
  }

  private var missingWords: [ConcernProblem] {
    sign.whatWasSeen.isBlank
      ? [ConcernProblem(.whatWasSeen, "Enter what you saw or were told")] : []
  }

  private var dangerUnanswered: [ConcernProblem] {
    response.isInImmediateDanger == nil
      ? [ConcernProblem(.isInImmediateDanger, "Select whether a child is in danger now")] : []
  }

  private func impossibleDates(on today: LocalDate) -> [ConcernProblem] {
    var problems: [ConcernProblem] = []
    if let first = sign.firstSeen, first.earliest > today {
      problems.append(.init(.firstSeen, "The date it was first seen must be today or in the past"))
    }
    if let last = sign.lastSeen, last.earliest > today {
      problems.append(.init(.lastSeen, "The date it was last seen must be today or in the past"))
    }
    if let first = sign.firstSeen, let last = sign.lastSeen, first.earliest > last.latest {
      problems.append(
        .init(.lastSeen, "The date it was last seen must be the same as or after the first"))
    }
    return problems
  }
}

extension String {
  /// Whether there is nothing in it but space.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension String? {
  var isBlank: Bool { self?.isBlank ?? true }
}
