import Casework

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
  case ended

  var words: String {
    switch self {
    case .level: "The level is saved. What your agency is expected to do stands below it."
    case .agreement: "Saved."
    case .decision:
      "The decision is saved. Decisions marked as waiting are looked at by somebody else."
    case .closed: "Saved: the work with this child has ended."
    case .plan: "This version of the plan is saved. It holds once it is agreed."
    case .agreed: "Saved. Give the family the one page that says what will happen."
    case .review: "The review is saved. Where an action changes, write a new version of the plan."
    case .ended:
      "Saved. The plan goes on until somebody of children’s social care has approved its end."
    case .conference:
      "The conference is saved. Where it decided on a plan, write it and decide the level."
    case .referred: "The referral is saved."
    case .saved: "Saved."
    }
  }
}

extension PlanDone {
  /// The words for a child: what waits for somebody else has not happened yet.
  func words(in picture: Picture?) -> String {
    let involvement = picture?.involvement
    if self == .closed, involvement?.endingThatWaits != nil {
      return
        "You have asked to end the work with this child. It is waiting for approval by a manager: until then the work goes on."
    }
    if self == .level, involvement?.levelsThatWait.isEmpty == false {
      return
        "The level is saved. It holds once children’s social care has approved it. What is urgent does not wait: refer, or call 999."
    }
    return words
  }
}
