/// When parents and children are asked what they think of the help.
public enum FeedbackStage: String, Choice {
  case earlyHelp = "early_help"
  case childInNeed = "child_in_need"
  case initialConference = "initial_conference"
  case reviewConference = "review_conference"
  case closure

  public var label: String {
    switch self {
    case .earlyHelp: "Early help"
    case .childInNeed: "Child in need"
    case .initialConference: "Initial child protection conference"
    case .reviewConference: "Review conference"
    case .closure: "When help ends"
    }
  }
}
