/// Where in life the record knows somebody: before birth, as a child, or as an adult.
///
/// Stated, not worked out from a date of birth that may not be known.
public enum Stage: String, Choice {
  case child
  case unborn
  case adult

  public var label: String {
    switch self {
    case .child: "Child"
    case .unborn: "Unborn child"
    case .adult: "Adult"
    }
  }
}
