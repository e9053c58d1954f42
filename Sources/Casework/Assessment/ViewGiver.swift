/// Whose view it is.
public enum ViewGiver: String, Choice {
  case parent
  case child
  case professional
  /// Another relative, who does not bring the child up.
  case relative

  /// Whose views assessments and reviews ask for.
  public static let asked: [ViewGiver] = [.parent, .child, .professional]

  public var label: String {
    switch self {
    case .parent: "Parent or carer"
    case .child: "Child"
    case .professional: "Professional"
    case .relative: "Another relative"
    }
  }
}
