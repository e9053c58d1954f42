/// What somebody who carries out a line of a plan is.
public enum OwnerKind: String, Choice {
  case practitioner
  case family
  case community

  public var label: String {
    switch self {
    case .practitioner: "Practitioner"
    case .family: "Family"
    case .community: "Friend, community or faith group"
    }
  }
}
