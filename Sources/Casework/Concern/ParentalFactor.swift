/// What in a parent’s or carer’s own life can make it harder to look after a child.
public enum ParentalFactor: String, Choice {
  case mothersMentalHealth = "mothers_mental_health"
  case fathersMentalHealth = "fathers_mental_health"
  case otherCarersMentalHealth = "other_carers_mental_health"
  case alcohol
  case drugs
  case domesticAbuse = "domestic_abuse"
  case learningDisability = "learning_disability"
  case ownMaltreatment = "own_maltreatment"
  case mentalCapacity = "mental_capacity"
  case other

  public var label: String {
    switch self {
    case .mothersMentalHealth: "Mother’s mental ill health"
    case .fathersMentalHealth: "Father’s mental ill health"
    case .otherCarersMentalHealth: "Another carer’s mental ill health"
    case .alcohol: "Alcohol"
    case .drugs: "Drugs"
    case .domesticAbuse: "Domestic abuse"
    case .learningDisability: "Learning disability"
    case .ownMaltreatment: "Was neglected or abused as a child"
    case .mentalCapacity: "Mental capacity is in question"
    case .other: "Something else"
    }
  }
}
