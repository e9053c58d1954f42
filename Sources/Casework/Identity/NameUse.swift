/// What a name is to the person who has it.
public enum NameUse: String, Choice {
  case legal
  case knownAs = "known_as"
  case previous

  public var label: String {
    switch self {
    case .legal: "Full name"
    case .knownAs: "Known as"
    case .previous: "Previous name"
    }
  }
}
