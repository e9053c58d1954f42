import Vocabulary

/// A review that finds no improvement for a line decides on another action for it, stops it, or says why it goes on.
///
/// Not knowing is an answer once; where the review before did not know either, nobody can say that life is better.
public enum NoBetterMeansAnotherAction: PracticeRule {
  public static let rule = Rule("R-095", source: "Blackpool Appendix 4")

  public static let says =
    "When life is no better for the child, do something else."

  public static let asks = [
    FormPrompt(
      .review, "decided", "What happens to each line now?",
      hint: "Where the child’s life is no better, change what is done, or say why it goes on.")
  ]

  /// - Parameter before: the review of the plan before this one.
  static func objections(
    to review: ReviewHeld, after before: ReviewHeld?, of planned: [PlanLine] = []
  ) -> [Objection] {
    lines(of: review, after: before) + unchanged(review, planned) + enough(review)
  }

  /// The same words are no other action.
  private static func unchanged(_ review: ReviewHeld, _ planned: [PlanLine]) -> [Objection] {
    review.decided.compactMap { decided in
      guard decided.decision == .change, let new = decided.newAction, !new.isBlank,
        let line = planned.first(where: { $0.id == decided.line }),
        FoldedName(new).tokens == FoldedName(line.action).tokens
      else { return nil }
      return Objection(
        rule, at: "decided.\(decided.line)",
        "This is what is done already: enter another action, or select that it goes on and say why: “\(line.outcome)”"
      )
    }
  }

  private static func lines(
    of review: ReviewHeld, after before: ReviewHeld?
  ) -> [Objection] {
    let unknown = Set(
      (before?.outcomes ?? []).filter { $0.progress == .notKnown }.map(\.line))
    return review.outcomes.compactMap { outcome in
      let isUnknownAgain = outcome.progress == .notKnown && unknown.contains(outcome.line)
      guard outcome.progress.isNoBetter || isUnknownAgain else { return nil }
      let decided = review.decided.first { $0.line == outcome.line }
      guard decided?.answersNoBetter != true else { return nil }
      let why =
        isUnknownAgain
        ? "Nobody knew at the last review either" : "Life is no better for the child here"
      return Objection(
        rule, at: "decided.\(outcome.line)",
        "\(why): change the action, or say why it goes on: “\(outcome.outcome)”")
    }
  }

  /// “Progress is enough” where life got worse, or nothing of it better.
  private static func enough(_ review: ReviewHeld) -> [Objection] {
    guard review.isProgressEnough == .yes else { return [] }
    let worse = review.outcomes.first { $0.progress == .worse }
    let same = review.outcomes.allSatisfy { $0.progress == .same } ? review.outcomes.first : nil
    guard let outcome = worse ?? same else { return [] }
    return [
      Objection(
        rule, at: "is_progress_enough",
        "\(worse == nil ? "Nothing has changed for the child" : "Life got worse for the child here"): select that progress is not enough, or say why it is: “\(outcome.outcome)”"
      )
    ]
  }
}

extension DecidedLine {
  /// A change names the new action; going on says why.
  fileprivate var answersNoBetter: Bool {
    switch decision {
    case .stop: true
    case .change: !newAction.isBlank
    default: !why.isBlank
    }
  }
}
