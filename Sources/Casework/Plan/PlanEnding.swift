/// Why a plan ended.
public enum PlanEnding: String, Choice {
  case outcomesAchieved = "outcomes_achieved"
  case steppedUp = "stepped_up"
  case steppedDown = "stepped_down"
  case agreementEnded = "agreement_ended"
  case movedAway = "moved_away"
  /// The child lives in another authority’s area for good, and its conference was held.
  case anotherAuthority = "another_authority"
  case turnedEighteen = "turned_eighteen"
  case died
  case other

  public var label: String {
    switch self {
    case .outcomesAchieved: "The outcomes were achieved"
    case .steppedUp: "More help is needed"
    case .steppedDown: "Less help is needed"
    case .agreementEnded: "The family no longer agrees"
    case .movedAway: "The family moved away"
    case .anotherAuthority:
      "The child lives in another authority’s area, which has held its own conference"
    case .turnedEighteen: "The child turned 18"
    case .died: "The child died"
    case .other: "Something else"
    }
  }
}
