/// A review that finds no improvement for a line decides on another action for it, stops it, or says why it goes on.
public enum NoBetterMeansAnotherAction: PracticeRule {
  public static let rule = Rule("R-095", source: "Blackpool Appendix 4")

  public static let says =
    "When life is no better for the child, do something else."

  public static let asks = [
    FormPrompt(
      .review, "decided", "What happens to each line now?",
      hint: "Where the child’s life is no better, change what is done, or say why it goes on.")
  ]

  static func objections(to review: ReviewHeld) -> [Objection] {
    review.outcomes.filter(\.progress.isNoBetter).compactMap { outcome in
      let decided = review.decided.first { $0.line == outcome.line }
      guard decided?.isAnotherAction != true, decided?.why.isBlank != false else { return nil }
      return Objection(
        rule, at: "decided.\(outcome.line)",
        "Life is no better for the child here: change the action, or say why it goes on: “\(outcome.outcome)”"
      )
    }
  }
}

extension DecidedLine {
  fileprivate var isAnotherAction: Bool {
    decision == .stop || (decision == .change && !newAction.isBlank)
  }
}
