public import Record
import Vocabulary

/// A decision that another person approves, and where that has got.
public struct ApprovalCourse: Sendable {
  public let decision: Entry
  /// Nil while nobody has looked.
  public let approval: Said<DecisionApproved>?

  public var isWaiting: Bool { approval == nil }
}

extension Involvement {
  /// The latest word of another person on a decision.
  func approval(of decision: ID<Entry>) -> Said<DecisionApproved>? {
    withHeldDecisions.all(DecisionApproved.self).last { $0.content.decision == decision }
  }

  /// Decisions that the place wants another person to approve, the earliest first.
  public func approvals(in place: LocalPractice) -> [ApprovalCourse] {
    let approvals = withHeldDecisions.all(DecisionApproved.self)
    return place.approvedByAnother.sorted().flatMap { withHeldDecisions.entries(ofKind: $0) }
      .sorted { $0.number < $1.number }
      .map { decision in
        ApprovalCourse(
          decision: decision,
          approval: approvals.last { $0.content.decision == decision.id })
      }
  }
}
