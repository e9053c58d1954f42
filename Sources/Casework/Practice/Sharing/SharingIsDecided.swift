/// Sharing is decided and told: with whom, what, on which basis in law, and whether the family knows.
///
/// Agreement to help is no such basis, and is never taken for one.
public enum SharingIsDecided: PracticeRule {
  public static let rule = Rule(
    "R-150",
    source:
      "Bath and North East Somerset section 7(h); Liverpool 6(h); Bury principle 6; Blackpool section 3"
  )

  public static let says =
    "What others need to know to assess and protect a child is shared, on a basis in law, and no more than that."

  public static let asks = [
    FormPrompt(
      .sharing, "basis", "On which basis in law?",
      hint: "Agreement to help is not consent to share, and safeguarding seldom rests on consent."),
    FormPrompt(
      .sharing, "was_family_told", "Does the family know that this is shared?",
      hint: "Tell them, unless telling them would put a child or somebody else at risk."),
  ]

  static func objections(to decided: SharingDecided) -> [Objection] {
    (decided.outcome.sharesSomething ? unfounded(decided) : [])
      + (decided.outcome != .share && decided.whyNot.isBlank
        ? [Objection(rule, at: "why_not", "Enter why it, or some of it, is not shared")] : [])
      + untold(decided)
  }

  private static func unfounded(_ decided: SharingDecided) -> [Objection] {
    [
      (decided.basis == nil, "basis", "Select the lawful basis"),
      (
        decided.condition == nil, "condition",
        "Select what lets sensitive information be shared, or that nothing of that kind is"
      ),
      (decided.whyNecessary.isBlank, "why_necessary", "Enter why it is necessary"),
      (decided.whyProportionate.isBlank, "why_proportionate", "Enter why nothing less would do"),
    ]
    .filter { $0.0 }.map { Objection(rule, at: $0.1, $0.2) }
  }

  private static func untold(_ decided: SharingDecided) -> [Objection] {
    guard let told = decided.wasFamilyTold else {
      return [Objection(rule, at: "was_family_told", "Select whether the family was told")]
    }
    return told == .yes || !decided.whyNotTold.isBlank
      ? [] : [Objection(rule, at: "why_not_told", "Enter why the family was not told")]
  }
}
