/// What a decision about the level does.
public enum LevelChange: String, Choice {
  case first
  case stepUp = "step_up"
  case same
  case stepDown = "step_down"

  /// Whether it rests on each outcome and on what each tool points to.
  var restsOnOutcomes: Bool { self == .stepUp || self == .stepDown }

  public var label: String {
    switch self {
    case .first: "First level decided"
    case .stepUp: "Step up"
    case .same: "Stays at the same level"
    case .stepDown: "Step down"
    }
  }
}
