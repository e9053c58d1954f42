/// “Persistent” and “adequate” are professional judgements.
///
/// The program records who judged, what and why. It fills in no judgement and works none out.
public enum PersistenceIsJudged: PracticeRule {
  public static let rule = Rule("R-001", source: "Liverpool 3.2")

  public static let says =
    "Whether neglect is persistent, and whether care is good enough, is for a professional to judge and explain."

  public static let prompts = [
    Prompt(
      .judgement, "What is your professional judgement?",
      hint: "For example whether care is good enough. Leave it empty if it is too early to say."),
    Prompt(.judgementReason, "Why do you judge so?", hint: "What you saw, heard or compared."),
  ]

  static func problems(in concern: Concern) -> [ConcernProblem] {
    let judgement = concern.judgement
    if !judgement.judgement.isBlank, judgement.reason.isBlank {
      return [ConcernProblem(.judgementReason, "Enter why you judge so")]
    }
    return []
  }
}
