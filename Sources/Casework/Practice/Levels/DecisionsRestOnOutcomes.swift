import Record
import Vocabulary

/// A step up, a step down and an ending each state every desired outcome of the open plans, with evidence, and every area that the
/// newest completion of each tool points to.
///
/// “Outcomes achieved” as a reason is held against the outcomes themselves.
public enum DecisionsRestOnOutcomes: PracticeRule {
  public static let rule = Rule("R-047", source: "Blackpool Appendix 4")

  public static let says =
    "Moving up, moving down and ending rest on each outcome and on what each tool points to."

  static func objections(to decided: LevelDecided, in picture: Picture) -> [Objection] {
    guard decided.change == .stepUp || decided.change == .stepDown else { return [] }
    return objections(decided.outcomes, of: picture.involvement.openPlans)
      + objections(decided.concerns, in: picture)
      + contradiction(decided.reason == .outcomesAchieved, decided.outcomes, at: "reason")
  }

  static func objections(to closed: CaseClosed, in picture: Picture) -> [Objection] {
    objections(closed.outcomes, of: picture.involvement.openPlans)
      + objections(closed.concerns, in: picture)
      + contradiction(closed.reason == .outcomesAchieved, closed.outcomes, at: "reason")
  }

  static func objections(to ended: PlanEnded, in picture: Picture) -> [Objection] {
    let plan = picture.involvement.plan(ended.plan).map { [$0] } ?? []
    return objections(ended.outcomes, of: plan)
      + contradiction(ended.ending == .outcomesAchieved, ended.outcomes, at: "ending")
  }

  private static func objections(
    _ outcomes: [OutcomeProgress], of plans: [PlanCourse]
  ) -> [Objection] {
    plans.flatMap(\.lines).compactMap { line in
      let told = outcomes.first { $0.line == line.id }
      guard told == nil || told?.evidence.isBlank == true else { return nil }
      let what = told == nil ? "how far this has got, and what shows it" : "what shows it"
      return Objection(
        rule, at: "outcomes.\(line.id)", "Enter \(what): “\(line.outcome)”")
    }
  }

  private static func objections(
    _ concerns: [AreaOfConcern], in picture: Picture
  ) -> [Objection] {
    ToolsAreRepeated.series(in: picture).compactMap(\.completions.last).flatMap { tool in
      tool.content.areasOfConcern.filter { area in
        !concerns.contains { $0.tool == tool.id && $0.area == area }
      }
      .map { area in
        Objection(
          rule, at: "concerns.\(tool.id)",
          "Say how “\(area)” stands now, which “\(tool.content.form.title)” pointed to")
      }
    }
  }

  private static func contradiction(
    _ isAchieved: Bool, _ outcomes: [OutcomeProgress], at question: String
  ) -> [Objection] {
    let open = outcomes.filter { $0.progress != .achieved }
    guard isAchieved, let first = open.first else { return [] }
    return [
      Objection(
        rule, at: question,
        "“\(first.outcome)” is not achieved: choose another reason, or say what shows that it is")
    ]
  }
}
