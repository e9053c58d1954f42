/// Why a plan ended.
public enum PlanEnding: String, Choice {
  case outcomesAchieved = "outcomes_achieved"
  case steppedUp = "stepped_up"
  case steppedDown = "stepped_down"
  case agreementEnded = "agreement_ended"
  case movedAway = "moved_away"
  case other

  public var label: String {
    switch self {
    case .outcomesAchieved: "The outcomes were achieved"
    case .steppedUp: "More help is needed"
    case .steppedDown: "Less help is needed"
    case .agreementEnded: "The family no longer agrees"
    case .movedAway: "The family moved away"
    case .other: "Something else"
    }
  }
}
