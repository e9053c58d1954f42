import Record

/// A plan that was written without a parent is noticed; conferences say who of the family came.
public enum WrittenWithParents: PracticeRule {
  public static let rule = Rule(
    "R-093", source: "Bath and North East Somerset, Parenting 12; Blackpool section 4.4")

  public static let says =
    "Plans are written together with parents, and the family takes part where they are decided on and reviewed."

  public static let asks = [
    FormPrompt(
      .plan, "written_with", "Who wrote this plan together?",
      hint: "Parents and carers, and the child where they can. Use their words.")
  ]

  /// A plan is agreed by somebody who could answer: a parent or carer, or a young person for themselves.
  static func objections(to agreed: PlanAgreed, in picture: Picture) -> [Objection] {
    let answered = agreed.views.filter { $0.answer != .couldNotAnswer }
    let isYoungPersonsOwn =
      picture.ageStage == .adolescence && answered.contains { $0.giver == .child }
    guard !agreed.views.isEmpty, !isYoungPersonsOwn,
      !answered.contains(where: { $0.giver == .parent })
    else { return [] }
    return [
      Objection(
        rule, at: "views",
        "No parent or carer has said what they think of the plan: ask them, and name those who are not on the record"
      )
    ]
  }

  public static func notices(in picture: Picture) -> [Notice] {
    let alone = picture.involvement.openPlans.filter { plan in
      !plan.current.content.writtenWith.contains { $0.giver == .parent }
    }
    let unwanted = picture.involvement.openPlans.filter { picture.standing(of: $0) == .notAgreed }
    return noticed(
      alone.map(\.current.id), "Write the plan with the parents",
      "Nobody has recorded that a parent or carer helped to write this plan.")
      + noticed(
        unwanted.compactMap(\.agreement?.id), "The family does not agree with the plan",
        "Nobody has said yes to it. Talk it through again, write what can be agreed, or decide what follows for the child.",
        about: "not_agreed")
  }
}
