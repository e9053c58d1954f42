/// Which legal definition of neglect is in play.
public enum LegalRoute: String, Choice {
  case civil
  case criminal
  case notConsidered = "not_considered"

  public var label: String {
    switch self {
    case .civil: "Civil: significant harm (Children Act 1989)"
    case .criminal: "Criminal: cruelty to a child (Children and Young Persons Act 1933, section 1)"
    case .notConsidered: "Neither has been considered"
    }
  }
}
