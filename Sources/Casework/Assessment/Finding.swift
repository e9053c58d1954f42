/// Something an assessment states, by the name its form gives it.
public enum Finding: String, Choice {
  case childsSituation = "childs_situation"
  case impact
  case parentingCapacity = "parenting_capacity"
  case familyAndEnvironment = "family_and_environment"
  case history
  case generationalPattern = "generational_pattern"
  case attachment
  case parentsUpbringing = "parents_upbringing"
  case emotionalAvailability = "emotional_availability"
  case sharedUnderstanding = "shared_understanding"
  case cooperation
  case circumstances
  case effectOnFunctioning = "effect_on_functioning"
  case capacityToChange = "capacity_to_change"
  case goodEnough = "good_enough"
  case rootCause = "root_cause"
  case mentalCapacity = "mental_capacity"

  public var label: String {
    switch self {
    case .childsSituation: "The child’s situation now"
    case .impact: "What it means for the child"
    case .parentingCapacity: "Parenting capacity"
    case .familyAndEnvironment: "Family and environment"
    case .history: "History"
    case .generationalPattern: "Pattern over generations"
    case .attachment: "The child’s attachment"
    case .parentsUpbringing: "The parents’ own upbringing"
    case .emotionalAvailability: "How emotionally available the parents are"
    case .sharedUnderstanding: "How far the parents share the worry"
    case .cooperation: "How far the parents work with agencies"
    case .circumstances: "Money, work and housing"
    case .effectOnFunctioning: "What their circumstances do to the parents"
    case .capacityToChange: "Capacity to change"
    case .goodEnough: "What good enough care is for a child of this age"
    case .rootCause: "What lies behind it"
    case .mentalCapacity: "Mental capacity"
    }
  }

  /// The five points of analysis.
  public static let fivePoints: [Finding] = [
    .attachment, .parentsUpbringing, .emotionalAvailability, .sharedUnderstanding, .cooperation,
  ]

  /// What makes an assessment aware of poverty.
  public static let povertyAware: [Finding] = [
    .circumstances, .effectOnFunctioning, .capacityToChange,
  ]
}
