/// Whoever states a judgement says also whether the neglect is emerging or persistent; not yet judged is an answer.
public enum ThresholdIsStated: PracticeRule {
  public static let rule = Rule("R-015", source: "Herefordshire section 2")

  public static let says =
    "Say whether neglect is emerging from circumstances, or persistent and harmful."

  public static let prompts = [
    Prompt(
      .pattern, "Is it emerging or persistent?",
      hint:
        "Emerging neglect comes from the family’s circumstances. Persistent neglect lasts and does harm."
    )
  ]

  static func problems(in concern: Concern) -> [ConcernProblem] {
    guard !concern.judgement.judgement.isBlank, concern.judgement.pattern == nil else { return [] }
    return [
      ConcernProblem(
        .pattern, "Select whether it is emerging or persistent, or that you have not judged yet")
    ]
  }
}
