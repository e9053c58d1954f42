import Record

/// A plan of which no line builds one is noticed.
public enum ProtectiveFactorsAreBuilt: PracticeRule {
  public static let rule = Rule("R-097", source: "Blackpool Appendix 4")

  public static let says =
    "Build what protects the child: doing well at school, a talent, one relationship that lasts."

  public static let asks = [
    FormPrompt(
      .plan, "lines.builds", "What does this line build that protects the child?",
      hint: "Doing well at school, a talent or interest, one adult who stays.")
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    let without = picture.involvement.openPlans.filter { plan in
      plan.lines.allSatisfy(\.builds.isEmpty)
    }
    return noticed(
      without.map(\.current.id), "Build on what protects the child",
      "No line of the plan builds school achievement, a talent, or one relationship that lasts.")
  }
}
