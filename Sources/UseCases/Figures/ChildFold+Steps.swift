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
        ])
    }
  }

  private enum Step {
    case decided(LevelDecided)
    case closed(CaseClosed)

    var isDown: Bool {
      if case .decided(let decided) = self { decided.change == .stepDown } else { true }
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
