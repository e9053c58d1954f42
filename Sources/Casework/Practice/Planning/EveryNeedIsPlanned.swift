import Record

/// Each unmet need has a line, or the plan says why it is left for now; without either it cannot be agreed.
public enum EveryNeedIsPlanned: PracticeRule {
  public static let rule = Rule("R-090", source: "Blackpool Appendix 4")

  public static let says =
    "Every unmet need of the assessment appears in the plan."

  static func objections(to agreed: PlanAgreed, in picture: Picture) -> [Objection] {
    guard let plan = agreed.written(in: picture) else { return [] }
    let answered = Set(plan.lines.flatMap(\.needs))
    let left = Set(plan.left.filter { !$0.why.isBlank }.map(\.need))
    return plan.needs(of: picture.person, in: picture.involvement)
      .filter { !answered.contains($0.id) && !left.contains($0.id) }
      .map { need in
        Objection(
          rule, at: "needs.\(need.id)",
          "Add a line for this need, or say why it is left for now: “\(need.words)”")
      }
  }
}
