/// Of the family as of the child; whether the same was seen in earlier generations is stated.
public enum HistoryIsConsidered: PracticeRule {
  public static let rule = Rule(
    "R-067",
    source:
      "Bury Principle 5; Bath and North East Somerset section 7; Liverpool 6; Herefordshire section 2"
  )

  public static let says =
    "History is always considered, and whether the pattern goes back generations."

  public static let asks = [
    FormPrompt(
      .assessment, Finding.history.rawValue, "What does the family’s history tell?",
      hint: "Earlier children, earlier help, losses and moves."),
    FormPrompt(
      .assessment, Finding.generationalPattern.rawValue,
      "Was it so in the parents’ own families too?"),
  ]

  static func objections(to completed: AssessmentCompleted) -> [Objection] {
    completed.purpose == .screening
      ? [] : completed.missing([.history, .generationalPattern], for: rule)
  }
}
