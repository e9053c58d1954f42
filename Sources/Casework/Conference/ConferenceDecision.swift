/// What a child protection conference decided.
public enum ConferenceDecision: String, Choice {
  case protectionPlan = "protection_plan"
  case needPlan = "need_plan"
  case earlyHelp = "early_help"
  case noPlan = "no_plan"

  public var label: String {
    switch self {
    case .protectionPlan: "A child protection plan is needed"
    case .needPlan: "A child in need plan instead"
    case .earlyHelp: "Early help instead"
    case .noPlan: "No plan is needed"
    }
  }
}
