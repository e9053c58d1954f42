import Record

/// A plan that helps parents and has no line that helps the child first, and causes on the record that no line treats, are noticed.
public enum ParentsHelpedChildKept: PracticeRule {
  public static let rule = Rule("R-099", source: "Blackpool section 4.6; Herefordshire section 3")

  public static let says =
    "Meet the parents’ needs, never lose sight of the child, and treat what lies behind it."

  public static let asks = [
    FormPrompt(.plan, "lines.helps", "Whom does this line help first?"),
    FormPrompt(
      .plan, "lines.causes", "Which cause does this line treat?",
      hint: "Help that does not treat what lies behind it seldom lasts."),
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    let plans = picture.involvement.openPlans.filter { !$0.lines.isEmpty }
    let childless = plans.filter { plan in
      plan.lines.contains { $0.helps == .parent }
        && plan.lines.allSatisfy { $0.helps == .parent || $0.helps == nil }
    }
    return noticed(
      childless.map(\.current.id), "What does the plan do for the child?",
      "No line is said to help the child first, and some help a parent. Say what will be different for the child, and when."
    )
      + untreated(plans, in: picture)
  }

  private static func untreated(_ plans: [PlanCourse], in picture: Picture) -> [Notice] {
    guard !plans.isEmpty else { return [] }
    let told = picture.concerns.filter { !$0.content.circumstances.rootCauses.isEmpty }
    let treated = Set(plans.flatMap(\.lines).flatMap(\.causes))
    let open = RootCause.allCases.filter { cause in
      cause != .notYetKnown && !treated.contains(cause)
        && told.contains { $0.content.circumstances.rootCauses.contains(cause) }
    }
    guard let words = open.labels else { return [] }
    return noticed(
      told.map(\.id), "Treat what lies behind it",
      "Named in concerns and treated by no line of the plan: \(words.withoutCapital).")
  }
}
