/// What another person said to a decision.
public enum ApprovalOutcome: String, Choice {
  case approved
  case returned

  public var label: String {
    switch self {
    case .approved: "Approved"
    case .returned: "Sent back"
    }
  }
}
