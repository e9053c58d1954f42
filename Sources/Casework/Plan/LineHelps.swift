/// Whom a line of a plan helps first.
public enum LineHelps: String, Choice {
  case child
  case parent
  case family

  public var label: String {
    switch self {
    case .child: "The child"
    case .parent: "A parent, so that the child’s life gets better"
    case .family: "The whole family"
    }
  }
}
