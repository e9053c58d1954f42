/// What sort of plan it is.
public enum PlanKind: String, Choice {
  case earlyHelp = "early_help"
  case childInNeed = "child_in_need"
  case childProtection = "child_protection"
  case care
  case followOn = "follow_on"
  case longTerm = "long_term"

  public var label: String {
    switch self {
    case .earlyHelp: "Early help plan"
    case .childInNeed: "Child in need plan"
    case .childProtection: "Child protection plan"
    case .care: "Care plan"
    case .followOn: "Follow-on plan"
    case .longTerm: "Long-term support plan"
    }
  }

  /// As it is said of one of several: an early help plan, a care plan.
  public var one: String {
    let article = self == .earlyHelp ? "an" : "a"
    return "\(article) \(label.withoutCapital)"
  }

  /// Whether the law requires it.
  public var isStatutory: Bool {
    switch self {
    case .childInNeed, .childProtection, .care: true
    case .earlyHelp, .followOn, .longTerm: false
    }
  }
}
