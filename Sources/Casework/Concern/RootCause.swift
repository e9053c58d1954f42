/// What lies behind the neglect, which the kind and level of help must follow.
public enum RootCause: String, Choice {
  case parentingSkill = "parenting_skill"
  case inappropriateExpectations = "inappropriate_expectations"
  case malice
  case depression
  case anxiety
  case substances
  case money
  case homelessness
  case other
  case notYetKnown = "not_yet_known"

  public var label: String {
    switch self {
    case .parentingSkill: "Parenting skill"
    case .inappropriateExpectations: "Expectations that do not fit the child’s age"
    case .malice: "Meaning to harm"
    case .depression: "Depression"
    case .anxiety: "Anxiety"
    case .substances: "Alcohol or drugs"
    case .money: "Money"
    case .homelessness: "Homelessness"
    case .other: "Something else"
    case .notYetKnown: "Not yet known"
    }
  }
}
