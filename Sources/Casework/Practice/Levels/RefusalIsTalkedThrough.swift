import Record

/// A refusal without what was done to explain and persuade stays noticed.
public enum RefusalIsTalkedThrough: PracticeRule {
  public static let rule = Rule("R-041", source: "Blackpool Appendix 4")

  public static let says =
    "When a family does not agree, write down what was done to explain and persuade."

  public static let asks = [
    FormPrompt(
      .agreement, "efforts", "What did you do to explain and persuade?",
      hint: "What was offered, in which words, and what the family made of it.")
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    noticed(
      picture.involvement.agreements.refusals.filter { $0.content.efforts.isBlank }.map(\.id),
      "What was done to persuade?",
      "Somebody did not agree to help, or no longer does, and nobody has recorded what was done to explain and persuade."
    )
  }
}
