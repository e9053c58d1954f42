/// Why less help is needed; these codes are Heed’s own.
public enum StepDownReason: String, Choice {
  case outcomesAchieved = "outcomes_achieved"
  case needsAreLower = "needs_are_lower"
  case assessedNoNeed = "assessed_no_need"
  case agreementEnded = "agreement_ended"
  case movedAway = "moved_away"
  case adultServices = "adult_services"
  case other

  public var label: String {
    switch self {
    case .outcomesAchieved: "The outcomes were achieved"
    case .needsAreLower: "Needs are lower, with outcomes still open"
    case .assessedNoNeed: "Assessed: no need at this level"
    case .agreementEnded: "The family no longer agrees, and harm is not near"
    case .movedAway: "The family moved away"
    case .adultServices: "Moved on to adults’ services"
    case .other: "Something else"
    }
  }
}
