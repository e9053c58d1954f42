/// Whether neglect seems deliberate may be recorded and is never required.
///
/// No answer to it changes what is asked, noticed or counted.
public enum IntentIsNotNeeded: PracticeRule {
  public static let rule = Rule("R-002", source: "Bury, Definition (NICE)")

  public static let says =
    "Neglect need not be meant: what counts is the effect on the child."

  public static let prompts = [
    Prompt(
      .seemsDeliberate, "Does it seem deliberate?",
      hint:
        "You do not have to answer. Neglect need not be meant: what counts is the effect on the child."
    )
  ]
}
