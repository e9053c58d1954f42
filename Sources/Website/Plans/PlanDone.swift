import Casework
import Record

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
  /// What follows what the family said last of a plan; nil where they simply agree.
  private static func afterAgreeing(_ picture: Picture) -> String? {
    let plan = picture.involvement.openPlans.filter { $0.agreement != nil }
      .max { ($0.agreement?.entry.number ?? 0) < ($1.agreement?.entry.number ?? 0) }
    switch plan.map(picture.standing) {
    case .notAgreed:
      return
        "Saved. The family does not agree, so the plan is not agreed: talk it through with them, and write what can be agreed."
    case .agreedByPart:
      return
        "Saved. Not everybody agrees: talk it through with those who do not, before the family has the one page that says what will happen."
    case .unanswered:
      return "Saved. Nobody of the family could answer yet: ask them again before the plan goes on."
    case .draft, .newVersion, .withdrawn, .agreed, .goesAhead, nil: return nil
    }
  }

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
    if self == .decision, picture?.hasJustEnded == true {
      return "Saved. You approved it: the work with this child has ended."
    }
    if self == .agreed, let picture { return Self.afterAgreeing(picture) ?? words }
    return words
  }
}

extension Picture {
  /// Whether the newest entry of all approved the end of the work.
  fileprivate var hasJustEnded: Bool {
    let newest = chronology.lines.max { $0.entry.number < $1.entry.number }
    guard let approved = newest.flatMap({ DecisionApproved.from($0.entry) }) else { return false }
    return approved.outcome == .approved
      && involvement.closures.contains { $0.id == approved.decision }
  }
}
