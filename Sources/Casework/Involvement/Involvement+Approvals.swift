public import Record
public import Vocabulary

/// A decision that another person approves, and where that has got.
public struct ApprovalCourse: Sendable {
  public let decision: Entry
  /// Nil while nobody has looked.
  public let approval: Said<DecisionApproved>?

  public var isWaiting: Bool { approval == nil }
}

extension Picture {
  /// Who decided: whoever first wrote a decision down, however often others put it right since.
  public func decider(of decision: Entry) -> Author {
    let line = chronology.lines.first { $0.entry.id == decision.id }
    return line?.putRight.first?.envelope.author ?? decision.envelope.author
  }
}

extension Involvement {
  /// The latest word of another person on a decision.
  func approval(of decision: ID<Entry>) -> Said<DecisionApproved>? {
    withHeldDecisions.all(DecisionApproved.self).last { $0.content.decision == decision }
  }

  /// Decisions that another person approves, because the place wants it or because they are children’s social care’s to
  /// make, the earliest first.
  ///
  /// Of the ends of plans, those that were decided otherwise than their rule says.
  public func approvals(in place: LocalPractice) -> [ApprovalCourse] {
    let approvals = withHeldDecisions.all(DecisionApproved.self)
    let kinds = place.approvedByAnother.subtracting([LevelDecided.kind.name])
    let levels = withHeldDecisions.entries(ofKind: LevelDecided.kind.name).filter {
      place.approvedByAnother.contains($0.kind.name) || held.levelsForSocialCare.contains($0.id)
    }
    return (kinds.sorted().flatMap { withHeldDecisions.entries(ofKind: $0) } + levels)
      .filter { PlanEnded.from($0)?.waitsForAnother ?? true }
      .sorted { $0.number < $1.number }
      .map { decision in
        ApprovalCourse(
          decision: decision,
          approval: approvals.last { $0.content.decision == decision.id })
      }
  }

  /// Whether a decision waits for another person, or was sent back by one; nil for one that holds, and for any other entry.
  public func standing(of decision: ID<Entry>) -> ApprovalStanding? {
    if approval(of: decision)?.content.outcome == .returned { return .sentBack }
    let waits =
      held.waiting.contains { $0.id == decision } || planEndsThatWait.contains { $0.id == decision }
      || levelsThatWait.contains { $0.id == decision }
    return waits ? .waiting : nil
  }

  /// Levels that wait for children’s social care, and until then do not hold, the earliest first.
  public var levelsThatWait: [Said<LevelDecided>] {
    withHeldDecisions.all(LevelDecided.self).filter {
      held.levelsForSocialCare.contains($0.id) && approval(of: $0.id) == nil
    }
  }

  /// Whether a decision ends a clock of children’s social care: they made it, and nobody else has to approve it or somebody
  /// has.
  ///
  /// One that waits, or was sent back, ends none: until it stands, the child goes on waiting for an answer.
  func isSettled(_ decision: Entry) -> Bool {
    socialCare.includes(decision.envelope.author) && isApprovedWhereNeeded(decision)
  }

  func isApprovedWhereNeeded(_ decision: Entry) -> Bool {
    !approvedByAnother.contains(decision.kind.name)
      || approval(of: decision.id)?.content.outcome == .approved
  }
}

/// Why a decision does not hold.
public enum ApprovalStanding: Sendable {
  case waiting
  case sentBack
}
