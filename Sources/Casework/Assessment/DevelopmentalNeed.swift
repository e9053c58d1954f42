/// The seven developmental needs of a child (Framework for the Assessment of Children in Need and their Families,
/// 2000).
public enum DevelopmentalNeed: String, Choice {
  case health
  case education
  case emotionalAndBehavioural = "emotional_and_behavioural"
  case identity
  case familyAndSocial = "family_and_social"
  case presentation
  case selfCare = "self_care"

  public var label: String {
    switch self {
    case .health: "Health"
    case .education: "Education"
    case .emotionalAndBehavioural: "Emotional and behavioural development"
    case .identity: "Identity"
    case .familyAndSocial: "Family and social relationships"
    case .presentation: "Social presentation"
    case .selfCare: "Self-care skills"
    }
  }
}
