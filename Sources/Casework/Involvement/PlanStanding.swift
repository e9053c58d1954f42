import Record
import Vocabulary

/// How far a plan is agreed: what is said of it wherever the plan is named.
public enum PlanStanding: Hashable, Sendable {
  /// Nobody has said yet what the family thinks of it.
  case draft
  /// An earlier version was agreed; of the newest nobody has said yet what the family thinks.
  case newVersion
  /// Somebody agrees, and nobody who answered disagrees.
  case agreed
  /// Somebody agrees, and not everybody.
  case agreedByPart
  /// Somebody does not agree, and nobody does.
  case notAgreed
  /// Nobody of the family could answer.
  case unanswered
  /// It was agreed, and the agreement to help that it rests on does not stand any more.
  case withdrawn
  /// A plan that protects a child goes on whoever agrees.
  case goesAhead

  /// What stands beside its name; nil where nothing has to be said.
  public var remark: String? {
    switch self {
    case .draft: "not agreed yet"
    case .newVersion: "its newest version is not agreed yet"
    case .agreed, .goesAhead: nil
    case .agreedByPart: "not everybody agrees"
    case .notAgreed: "the family does not agree"
    case .unanswered: "nobody of the family could answer yet"
    case .withdrawn: "agreement withdrawn"
    }
  }
}

extension Picture {
  /// How far a plan is agreed today.
  public func standing(of plan: PlanCourse) -> PlanStanding {
    guard plan.kind.needsAgreement else { return .goesAhead }
    guard plan.agreement != nil else { return plan.agreed.isEmpty ? .draft : .newVersion }
    let views = plan.views
    let standing = views.isEmpty ? .draft : views.standing
    return standing != .notAgreed && hasAgreementEnded(for: plan) ? .withdrawn : standing
  }

  /// Whether the agreement it rests on was withdrawn or refused since, as far as the viewer can see it; where it names none,
  /// whether none stands any more.
  private func hasAgreementEnded(for plan: PlanCourse) -> Bool {
    let agreements = involvement.agreements
    if let named = plan.restsOn { return agreements.hasEnded(named) }
    guard let agreed = plan.agreement else { return false }
    return agreements.given.isEmpty && agreements.withdrawals.contains { $0.isAfter(agreed) }
  }
}

extension [PlanView] {
  /// Of what was answered: who could not answer, such as a baby, stands against nothing unless it is every parent.
  fileprivate var standing: PlanStanding {
    guard contains(where: { $0.answer == .yes }) else {
      return contains { $0.answer == .no } ? .notAgreed : .unanswered
    }
    let parents = filter { $0.giver == .parent }
    let isAnyParent = parents.isEmpty || parents.contains { $0.answer == .yes }
    return isAnyParent && !contains { $0.answer == .no } ? .agreed : .agreedByPart
  }
}
