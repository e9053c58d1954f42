/// Whether feedback was given when asked for.
public enum FeedbackState: String, Choice {
  case given
  case declined
  case couldNotAsk = "could_not_ask"

  public var label: String {
    switch self {
    case .given: "Given"
    case .declined: "Did not want to"
    case .couldNotAsk: "Could not be asked"
    }
  }
}
