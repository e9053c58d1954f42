/// How far an outcome has got for the child.
public enum Progress: String, Choice {
  case achieved
  case better
  case same
  case worse
  case notKnown = "not_known"

  public var label: String {
    switch self {
    case .achieved: "Achieved"
    case .better: "Better"
    case .same: "No change"
    case .worse: "Worse"
    case .notKnown: "Not known yet"
    }
  }

  /// Whether life is no better for the child.
  public var isNoBetter: Bool { self == .same || self == .worse }
}
