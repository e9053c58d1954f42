import Record

/// A plan has the child’s view as it has the parents’, in the same form; a child who disagrees is answered as a parent would be.
public enum ChildsViewCountsEqually: PracticeRule {
  public static let rule = Rule("R-140", source: "Bath and North East Somerset, Parenting 2")

  public static let says =
    "Children’s views weigh the same as adults’."

  public static let asks = [
    FormPrompt(
      .plan, "views", "What does each parent and each child say of the plan?",
      hint: "Yes, no, or could not answer, and why: the same for children as for adults.")
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    let agreed = picture.involvement.openPlans.compactMap(\.agreement)
    let childless = agreed.filter { said in
      !said.content.views.isEmpty && !said.content.views.contains { $0.giver == .child }
    }
    let parentless = agreed.filter { said in
      !said.content.views.isEmpty && !said.content.views.contains { $0.giver == .parent }
    }
    let unanswered = agreed.filter { said in
      said.content.views.contains { $0.answer == .no && $0.whatWasDone.isBlank }
    }
    return noticed(
      childless.map(\.id), "The child’s view of the plan is missing",
      "The parents’ is recorded. The child’s weighs the same: ask, or say why the child could not answer."
    )
      + noticed(
        parentless.map(\.id), "No parent’s view of the plan is recorded",
        "Ask each parent or carer, or say why they could not answer.")
      + noticed(
        unanswered.map(\.id), "Somebody does not agree with the plan",
        "Say what was done about it, for a child as for an adult.")
  }
}
