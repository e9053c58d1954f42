/// Asked in every concern, and never instead of referring.
public enum OwnAgencyFirst: PracticeRule {
  public static let rule = Rule("R-035", source: "Liverpool 3.2; Herefordshire section 3")

  public static let says =
    "Ask what your own agency can do, and do not leave the referral to somebody else."

  public static let prompts = [
    Prompt(
      .ownAgencyCanDo, "What can your own agency do, now or beside others?",
      hint: "If a referral is needed, make it yourself: do not leave it to somebody else.")
  ]
}
