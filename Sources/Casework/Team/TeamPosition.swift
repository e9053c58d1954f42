/// What somebody does in the team around a child.
public enum TeamPosition: String, Choice {
  case leadProfessional = "lead_professional"
  case member

  public var label: String {
    switch self {
    case .leadProfessional: "Lead professional"
    case .member: "Team member"
    }
  }
}
