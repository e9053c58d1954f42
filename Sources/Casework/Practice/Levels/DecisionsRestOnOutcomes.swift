import Record
import Vocabulary

/// A step up, a step down and an ending each state every desired outcome of the open plans, with evidence, and every area that the
/// newest completion of each tool points to.
///
/// “Outcomes achieved” as a reason is held against the outcomes themselves, and each of them against what the last review found.
public enum DecisionsRestOnOutcomes: PracticeRule {
  public static let rule = Rule("R-047", source: "Blackpool Appendix 4")

  public static let says =
    "Moving up, moving down and ending rest on each outcome, as reviews found it, and on what each tool points to."

  static func objections(to decided: LevelDecided, in picture: Picture) -> [Objection] {
    guard decided.change.restsOnOutcomes else { return [] }
    let plans = picture.involvement.openPlans
    return objections(decided.outcomes, of: plans) + denied(decided.outcomes, of: plans)
      + unstated(decided.concerns, in: picture)
      + (decided.change == .stepDown ? standing(decided.concerns, in: picture) : [])
      + contradiction(decided.reason == .outcomesAchieved, decided.outcomes, of: plans)
  }

  static func objections(to closed: CaseClosed, in picture: Picture) -> [Objection] {
    let plans = picture.involvement.openPlans
    return objections(closed.outcomes, of: plans) + denied(closed.outcomes, of: plans)
      + unstated(closed.concerns, in: picture) + standing(closed.concerns, in: picture)
      + contradiction(closed.reason == .outcomesAchieved, closed.outcomes, of: plans)
  }

  static func objections(to ended: PlanEnded, in picture: Picture) -> [Objection] {
    let plan = picture.involvement.plan(ended.plan).map { [$0] } ?? []
    let open = ended.outcomes.first { $0.progress != .achieved }
    return objections(ended.outcomes, of: plan) + denied(ended.outcomes, of: plan)
      + (ended.ending == .outcomesAchieved
        ? open.map { [notAchieved($0.outcome, at: "ending")] } ?? [] : [])
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

  /// Outcomes called achieved of which the last review found no change or worse, or nobody knew.
  private static func denied(
    _ outcomes: [OutcomeProgress], of plans: [PlanCourse]
  ) -> [Objection] {
    plans.findingsAgainstAchieved
      .filter { found in
        outcomes.contains { $0.line == found.outcome.line && $0.progress == .achieved }
      }
      .map { found in
        Objection(
          rule, at: "outcomes.\(found.outcome.line)",
          "\(found.told). Review the plan first, or say why it is achieved now: “\(found.outcome.outcome)”"
        )
      }
  }

  private static func unstated(
    _ concerns: [AreaOfConcern], in picture: Picture
  ) -> [Objection] {
    ToolsAreRepeated.newest(in: picture).flatMap { tool in
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

  /// Areas said to be a concern still, or not known, while help becomes less.
  private static func standing(
    _ concerns: [AreaOfConcern], in picture: Picture
  ) -> [Objection] {
    ToolsAreRepeated.newest(in: picture).flatMap { tool in
      concerns.filter { $0.tool == tool.id && $0.isStillAConcern != .no }.map { stated in
        let stands = stated.isStillAConcern == .yes ? "is" : "may be"
        return Objection(
          rule, at: "concerns.\(tool.id)",
          "“\(stated.area)” \(stands) a concern still, which “\(tool.content.form.title)” of \(tool.day.british) pointed to: say why less help is needed all the same"
        )
      }
    }
  }

  /// “The outcomes were achieved” while one is said not to be, or no review of a plan that goes on has found it so.
  private static func contradiction(
    _ isAchieved: Bool, _ outcomes: [OutcomeProgress], of plans: [PlanCourse]
  ) -> [Objection] {
    guard isAchieved else { return [] }
    if let open = outcomes.first(where: { $0.progress != .achieved }) {
      return [notAchieved(open.outcome, at: "reason")]
    }
    let unfound = plans.flatMap { plan in
      plan.lines.filter { plan.finding(of: $0.id)?.outcome.progress != .achieved }
    }
    guard let first = unfound.first else { return [] }
    return [
      Objection(
        rule, at: "reason",
        "The plan goes on, and no review has found this achieved: “\(first.outcome)”. Review the plan first, choose another reason, or say why it is achieved"
      )
    ]
  }

  private static func notAchieved(_ outcome: String, at question: String) -> Objection {
    Objection(
      rule, at: question,
      "“\(outcome)” is not achieved: choose another reason, or say what shows that it is")
  }
}
