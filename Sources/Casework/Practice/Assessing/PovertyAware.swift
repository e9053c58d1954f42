import Record

/// What the family’s circumstances do to the parents is kept apart from how they care.
public enum PovertyAware: PracticeRule {
  public static let rule = Rule("R-070", source: "Bury Objective 3")

  public static let says =
    "An assessment considers money, work and housing, what they do to people, and the capacity to change."

  public static let asks = [
    FormPrompt(
      .assessment, Finding.circumstances.rawValue,
      "What are the family’s money, work and housing like?",
      hint: "And what practical help was offered. Being poor is not neglect."),
    FormPrompt(
      .assessment, Finding.effectOnFunctioning.rawValue,
      "What do their circumstances do to the parents?"),
    FormPrompt(
      .assessment, Finding.capacityToChange.rawValue, "What shows that the parents can change?",
      hint: "What they tried, what helped, and what they managed before."),
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    picture.latestAssessmentLacks(
      Finding.povertyAware, rule: rule, title: "The assessment leaves circumstances out")
  }
}
