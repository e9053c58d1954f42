/// The other two sides of the assessment framework, beside the child’s needs.
public enum CapacityAndEnvironment: PracticeRule {
  public static let rule = Rule(
    "R-063", source: "Blackpool Appendix 4; Bath and North East Somerset, Parenting 12")

  public static let says =
    "A statutory assessment states parenting capacity, and family and environment."

  public static let asks = [
    FormPrompt(
      .assessment, Finding.parentingCapacity.rawValue, "What can the parents do for this child?",
      hint:
        "Care, safety, warmth, stimulation, guidance and stability: what is there, and what is not."
    ),
    FormPrompt(
      .assessment, Finding.familyAndEnvironment.rawValue,
      "What in the family and around it bears on the child?"),
  ]

  static func objections(to completed: AssessmentCompleted) -> [Objection] {
    completed.purpose.isStatutory
      ? completed.missing([.parentingCapacity, .familyAndEnvironment], for: rule) : []
  }
}

extension AssessmentCompleted {
  /// An objection for each finding it says nothing of.
  func missing(_ findings: [Finding], for rule: Rule) -> [Objection] {
    findings.filter { words(on: $0) == nil }.map {
      Objection(
        rule, at: $0.rawValue, "Enter what the assessment says of: \($0.label.withoutCapital)")
    }
  }
}
