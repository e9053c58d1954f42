/// A worry seen today may be years old: each concern asks which.
public enum BeganNowOrBefore: PracticeRule {
  public static let rule = Rule("R-007", source: "Blackpool section 2")

  public static let says =
    "Ask whether the neglect began at this stage of life or has gone on for years."

  public static let prompts = [
    Prompt(
      .onset, "Did this begin at this stage of the child’s life?",
      hint: "It may have gone on for years before anybody wrote it down. Not known is an answer.")
  ]
}
