/// A concern says in which types of neglect the worry is seen: several of the six, one in other words, or both.
public enum NeglectTypesAreOpen: PracticeRule {
  public static let rule = Rule(
    "R-005",
    source:
      "Bath and North East Somerset section 3; Blackpool section 2; Bury; Liverpool 3.3; Herefordshire section 6"
  )

  public static let says =
    "Each concern carries one or more types of neglect, and the six are not all there is."

  public static let prompts = [
    Prompt(
      .types, "In which types of neglect do you see this?",
      hint: "Choose all that apply. If none fits, say it in your own words."),
    Prompt(.otherType, "Another type of neglect, in your own words"),
  ]

  static func problems(in concern: Concern) -> [ConcernProblem] {
    let sign = concern.sign
    guard sign.types.isEmpty, sign.otherType.isBlank, sign.prenatal.isEmpty else { return [] }
    if let poverty = PovertyIsNotNeglect.problem(in: concern) { return [poverty] }
    return [
      ConcernProblem(.types, "Select at least one type of neglect, or describe another type")
    ]
  }
}
