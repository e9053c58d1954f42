import Record

/// When a parent has difficulties of their own, children’s and adults’ services assess the whole family together.
public enum WholeFamilyTogether: PracticeRule {
  public static let rule = Rule("R-078", source: "Bury Monthly 11")

  public static let says =
    "Where parents have difficulties of their own, assess the whole family together with adults’ services."

  public static let asks = [
    FormPrompt(
      .assessment, "is_joint", "Is this assessment made together with adults’ services?",
      hint:
        "When a parent has difficulties of their own, one assessment of the whole family is better than two halves."
    )
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    let known = ParentsOwnDifficulties.known(in: picture).flatMap(\.1).withoutRepeats
    let alone = picture.involvement.openAssessments.filter {
      $0.purpose != .screening && ($0.started?.content.isJoint).isNotKnown
    }
    return known.isEmpty
      ? []
      : noticed(
        alone.compactMap { $0.started?.id }, "Assess together with adults’ services?",
        "A parent’s own difficulties are on the record, and nobody has said whether adults’ services assess with you."
      )
  }
}
