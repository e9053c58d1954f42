import Casework
import Indicators
import Record
import Vocabulary

extension ChildFold {
  /// Every step down, and every end of help, from the level before it.
  ///
  /// The outcomes were achieved only where that is the reason and no outcome is said to be anything else.
  var levelChanges: [Told] {
    var before: String?
    let decisions = involvement.levels.map { ($0.entry, Step.decided($0.content)) }
    let closures = involvement.closures.map { ($0.entry, Step.closed($0.content)) }
    let steps = (decisions + closures).sorted {
      ($0.0.day, $0.0.number) < ($1.0.day, $1.0.number)
    }
    return steps.compactMap { entry, step in
      let from = before
      before = step.level(in: counting.levels)
      guard step.isDown, let from, let to = before, from != to else { return nil }
      return told(
        .stepDown, entry,
        [
          "from": .code(from), "to": .code(to), "agency": entry.agency,
          "reason": step.reason.map { .code($0.rawValue) },
          "outcomes achieved": .flag(step.areOutcomesAchieved),
          "primary concern": primaryConcerns.on(entry.day),
          "support goes on": .flag(step.saysWhatGoesOn || isFollowed(on: entry.day, step)),
        ])
    }
  }

  /// Whether a plan that the law does not require goes on: one that is open on that day, or that a plan which ended by then
  /// names as the one to follow it.
  private func isFollowed(on day: LocalDate, _ step: Step) -> Bool {
    let named = Set(
      involvement.plans.compactMap(\.ended).filter { $0.entry.day <= day }
        .compactMap(\.content.followOn))
    return involvement.plans.contains { plan in
      // A plan without an end of its own ended with all help, as with an end of help before this step.
      let end =
        plan.ended?.entry.day
        ?? (step.endsPlans ? nil : plan.versions.first.flatMap { closed(after: $0.entry) })
      guard !plan.kind.isStatutory, end.map({ $0 > day }) ?? true else { return false }
      // The end of all help ends the plans that were open.
      return named.contains(plan.id) || plan.startedOn <= day && !step.endsPlans
    }
  }

  private enum Step {
    case decided(LevelDecided)
    case closed(CaseClosed)

    var isDown: Bool {
      if case .decided(let decided) = self { decided.change == .stepDown } else { true }
    }

    var endsPlans: Bool {
      if case .closed = self { true } else { false }
    }

    /// An ending of all help says itself what support goes on.
    var saysWhatGoesOn: Bool {
      if case .closed(let closed) = self { closed.carryOn.saysSomething } else { false }
    }

    var reason: StepDownReason? {
      switch self {
      case .decided(let decided): decided.reason
      case .closed(let closed): closed.reason
      }
    }

    var areOutcomesAchieved: Bool {
      let outcomes =
        switch self {
        case .decided(let decided): decided.outcomes
        case .closed(let closed): closed.outcomes
        }
      return reason == .outcomesAchieved && outcomes.allSatisfy { $0.progress == .achieved }
    }

    func level(in levels: [String: String]) -> String? {
      switch self {
      case .decided(let decided): levels[decided.level.value]
      case .closed: "universal"
      }
    }
  }
}
