/// Whether an agency’s report was in.
public enum ReportIn: String, Choice {
  case received
  case notReceived = "not_received"
  case notAsked = "not_asked"

  public var label: String {
    switch self {
    case .received: "Received"
    case .notReceived: "Not received"
    case .notAsked: "Not asked for"
    }
  }
}
