import Casework
import Indicators
import Record
import Vocabulary

extension ChildFold {
  /// What was said of each desired outcome, at reviews, at the ends of plans, at steps down and at closing.
  var outcomes: [Told] {
    let ofPlans = involvement.plans.flatMap { plan in
      plan.reviews.flatMap {
        judged($0.content.outcomes, $0.entry, at: "review", decided: $0.content.decided)
      }
        + (plan.ended.map { judged($0.content.outcomes, $0.entry, at: "end of plan") } ?? [])
    }
    let steps = involvement.levels.filter { $0.content.change == .stepDown }.flatMap {
      judged($0.content.outcomes, $0.entry, at: "step-down")
    }
    let closings = involvement.closures.flatMap {
      judged($0.content.outcomes, $0.entry, at: "closing")
    }
    return ofPlans + steps + closings
  }

  private func judged(
    _ outcomes: [OutcomeProgress], _ entry: Entry, at occasion: String,
    decided: [DecidedLine] = []
  ) -> [Told] {
    outcomes.map { outcome in
      let plan = involvement.plans.first { $0.has(outcome.line) }
      let decision = decided.first { $0.line == outcome.line }?.decision
      return told(
        .outcomeJudgement, entry,
        [
          "occasion": .code(occasion), "agency": entry.agency,
          "kind of plan": plan.map { Fact.Value.code($0.kind.counted) },
          "progress": outcome.progress == .notKnown ? nil : .code(outcome.progress.rawValue),
          "decision": decision.map { Fact.Value.code($0.counted) },
        ])
    }
  }

  /// Every unmet need that an assessment stated, each once, and whether a plan answers it in full.
  var needs: [Told] {
    let stated = involvement.unmetNeedsStated(of: person.id)
    guard !stated.isEmpty else { return [] }
    let lines = involvement.plans.flatMap { plan in
      plan.versions.flatMap(\.content.lines).map { (kind: plan.kind, line: $0) }
    }
    return stated.map { stated in
      let answering = lines.filter { $0.line.needs.contains(stated.need) }
      let inFull = answering.first { LinesSayEverything.holds(for: $0.line) }
      return told(
        .unmetNeed, stated.by.entry,
        [
          "agency": stated.by.entry.agency, "planned in full": .flag(inFull != nil),
          "kind of plan": (inFull ?? answering.first).map { Fact.Value.code($0.kind.counted) },
        ])
    }
  }
}

extension PlanCourse {
  /// Whether a line is, or was, in it.
  fileprivate func has(_ line: ID<PlanLine>) -> Bool {
    versions.contains { $0.content.lines.contains { $0.id == line } }
  }
}

extension LineDecision {
  /// What it is called in declarations.
  fileprivate var counted: String {
    switch self {
    case .goOn: "goes on"
    case .change: "changed"
    case .done: "done"
    case .stop: "stopped"
    }
  }
}
