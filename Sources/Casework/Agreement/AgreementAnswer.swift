/// What somebody said when asked to agree; not being able to answer is not agreeing.
public enum AgreementAnswer: String, Choice {
  case yes
  case no
  case couldNotAnswer = "could_not_answer"

  public var label: String {
    switch self {
    case .yes: "Agrees"
    case .no: "Does not agree"
    case .couldNotAnswer: "Could not answer"
    }
  }
}
