/// Whose feedback it is.
public enum FeedbackFrom: String, Choice {
  case parent
  case child

  public var label: String {
    switch self {
    case .parent: "Parent or carer"
    case .child: "Child"
    }
  }
}
