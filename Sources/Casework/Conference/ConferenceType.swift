/// Why agencies and the family confer for the first time.
public enum ConferenceType: String, Choice {
  case initial
  case beforeBirth = "before_birth"
  case movedIn = "moved_in"

  public var label: String {
    switch self {
    case .initial: "Initial conference"
    case .beforeBirth: "Conference before birth"
    case .movedIn: "Conference after a move from another area"
    }
  }
}
