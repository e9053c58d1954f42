/// What was done just before the page was shown.
enum PlanDone: String {
  case level
  case agreement
  case decision
  case closed
  case plan
  case agreed
  case review
  case conference
  case referred
  case saved

  var words: String {
    switch self {
    case .level: "The level is saved. What your agency is expected to do stands below it."
    case .agreement: "Saved."
    case .decision:
      "The decision is saved. Decisions marked as waiting are looked at by somebody else."
    case .closed: "Saved: the work with this child has ended. Somebody else looks at the decision."
    case .plan: "This version of the plan is saved. It holds once it is agreed."
    case .agreed: "Saved. Give the family the one page that says what will happen."
    case .review: "The review is saved. Where an action changes, write a new version of the plan."
    case .conference:
      "The conference is saved. Where it decided on a plan, write it and decide the level."
    case .referred: "The referral is saved."
    case .saved: "Saved."
    }
  }
}
