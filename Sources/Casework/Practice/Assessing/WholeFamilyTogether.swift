import Record

/// When a parent has difficulties of their own, children’s and adults’ services assess the whole family together.
///
/// Both are authors of one assessment: the adults’ service fills in the parts about the parents as its own.
public enum WholeFamilyTogether: PracticeRule {
  public static let rule = Rule("R-078", source: "Bury Monthly 11")

  public static let says =
    "Where parents have difficulties of their own, assess the whole family together with adults’ services."

  public static let asks = [
    FormPrompt(
      .assessment, "is_joint", "Is this assessment made together with adults’ services?",
      hint:
        "When a parent has difficulties of their own, one assessment of the whole family is better than two halves."
    ),
    FormPrompt(
      .assessment, "joint_with", "If so, which adults’ service assesses with you?",
      hint:
        "It is asked for the parts about the parents, fills them in as its own, and is named as an author."
    ),
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    let open = picture.involvement.openAssessments.filter { $0.purpose != .screening }
    let known = ParentsOwnDifficulties.known(in: picture).flatMap(\.1).withoutRepeats
    let alone = open.filter { ($0.started?.content.isJoint).isNotKnown }
    let unnamed = open.filter {
      $0.started?.content.isJoint == .yes && $0.jointWith == nil
        && $0.started?.content.alongside == nil
    }
    return noticed(
      known.isEmpty ? [] : alone.compactMap { $0.started?.id },
      "Assess together with adults’ services?",
      "A parent’s own difficulties are on the record, and nobody has said whether adults’ services assess with you."
    )
      + noticed(
        unnamed.compactMap { $0.started?.id }, "Which adults’ service assesses with you?",
        "The assessment is made together with adults’ services, and nobody has said which. Ask it to contribute the parts about the parents."
      )
  }

  /// What was to be made together is not finished without the other service’s part, or its reason, unless somebody says
  /// why.
  static func objections(
    toCompleting completed: AssessmentCompleted, in picture: Picture
  ) -> [Objection] {
    guard let course = picture.involvement.assessment(completed.assessment),
      let service = course.jointWith, course.contribution(of: service.agency)?.answered == nil
    else { return [] }
    return [
      Objection(
        rule, at: "joint_with",
        "\(service.name) assesses with you and has not given its part yet: remind them, or say why it is finished without"
      )
    ]
  }
}
