import Record

/// A plan that was written without a parent is noticed.
public enum WrittenWithParents: PracticeRule {
  public static let rule = Rule(
    "R-093", source: "Bath and North East Somerset, Parenting 12; Blackpool section 4.4")

  public static let says =
    "Plans are written together with parents."

  public static let asks = [
    FormPrompt(
      .plan, "written_with", "Who wrote this plan together?",
      hint: "Parents and carers, and the child where they can. Use their words.")
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    let alone = picture.involvement.openPlans.filter { plan in
      !plan.current.content.writtenWith.contains { $0.giver == .parent }
    }
    return noticed(
      alone.map(\.current.id), "Write the plan with the parents",
      "Nobody has recorded that a parent or carer helped to write this plan.")
  }
}
