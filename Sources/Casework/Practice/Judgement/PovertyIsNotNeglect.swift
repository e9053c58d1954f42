/// What a family goes without is asked and kept apart from how they care.
///
/// A concern that names only material need is not recorded as neglect: the need is recorded as an event, and help offered.
public enum PovertyIsNotNeglect: PracticeRule {
  public static let rule = Rule(
    "R-011", source: "Blackpool Appendix 4; Bury, Definition and Objective 3")

  public static let says =
    "Living in or near poverty is not neglect."

  public static let prompts = [
    Prompt(
      .materialNeeds, "Is the family going without something?",
      hint: "This is kept apart from how they care for the child. Being poor is not neglect.")
  ]

  static func problem(in concern: Concern) -> ConcernProblem? {
    guard concern.materialNeed != MaterialNeed(), !concern.countsAsNeglect else { return nil }
    return ConcernProblem(
      .types,
      "Going without is not neglect by itself: select a type of neglect, or record the need and the help offered as an event"
    )
  }
}
