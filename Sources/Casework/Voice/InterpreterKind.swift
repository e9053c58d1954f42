/// Who interpreted.
public enum InterpreterKind: String, Choice {
  case notNeeded = "not_needed"
  case sameLanguage = "same_language"
  case professional
  case relative
  case friend

  public var label: String {
    switch self {
    case .notNeeded: "Nobody: none was needed"
    case .sameLanguage: "Nobody: the practitioner speaks the language"
    case .professional: "A professional interpreter"
    case .relative: "A member of the family"
    case .friend: "A friend or neighbour"
    }
  }
}
