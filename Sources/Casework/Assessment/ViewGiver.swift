/// Whose view it is.
public enum ViewGiver: String, Choice {
  case parent
  case child
  case professional

  public var label: String {
    switch self {
    case .parent: "Parent or carer"
    case .child: "Child"
    case .professional: "Professional"
    }
  }
}
