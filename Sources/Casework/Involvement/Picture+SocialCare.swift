public import Record
import Vocabulary

/// What the law leaves to children’s social care: statutory action, and levels at which they are involved by law
/// (Children Act 1989, sections 17, 31 and 47; Working Together to Safeguard Children).
///
/// To refer to them is everybody’s, and nothing here stands in its way.
extension Picture {
  /// Whether whoever looks at a decision of somebody else has to answer for children’s social care.
  ///
  /// Statutory action; a level that another agency decided and that is theirs; and the end of all work with a child who is at
  /// such a level or has a plan that the law requires; and the end of a plan that was decided otherwise than its rule says.
  public func isForSocialCare(_ decision: Entry) -> Bool {
    switch decision.kind.name {
    case StatutoryDecision.kind.name:
      StatutoryDecision.from(decision)?.action.isSocialCares ?? false
    case LevelDecided.kind.name: involvement.held.levelsForSocialCare.contains(decision.id)
    case CaseClosed.kind.name:
      levelOfNeed?.isStatutory == true || involvement.openPlans.contains { $0.kind.isStatutory }
    case PlanEnded.kind.name: PlanEnded.from(decision)?.waitsForAnother ?? false
    default: false
    }
  }
}

extension StatutoryAction {
  /// Whether children’s social care decides on it; that somebody refers to them is for everybody to decide.
  public var isSocialCares: Bool { self != .referToSocialCare }
}

extension Judged {
  /// What whoever does not speak for children’s social care is told when they record what is theirs to decide; nil for
  /// everything that anybody may record.
  ///
  /// No reason overrules it: who decides is not a judgement about the child. A review of other help may say that nothing
  /// statutory follows from it, which ends nothing.
  public var leftToSocialCare: Objection? {
    switch self {
    case let decision as StatutoryDecision where decision.action.isSocialCares:
      Objection(at: "action_taken", decision.action.leftToSocialCare)
    case let review as ReviewHeld:
      review.statutoryAction.flatMap { action in
        action.isSocialCares && action != .none
          ? Objection(at: "statutory_action", action.leftToSocialCare) : nil
      }
    default: nil
    }
  }
}

extension StatutoryAction {
  fileprivate var leftToSocialCare: String {
    "Children’s social care decides on “\(label)”. Record a referral to them instead. If a child is in danger, "
      + "call 999 and telephone them now"
  }
}
