import Casework
import Record

/// The two ways an entry stops standing.
enum Undoing: Sendable {
  case puttingRight
  case withdrawing
}

extension Access {
  /// The deed that undoing an entry of a kind comes to: a decision is undone only by those who may make it.
  ///
  /// Nil when nobody may: that somebody was put on the record is put right, never withdrawn.
  static func deed(for undoing: Undoing, _ kind: Kind) -> Deed? {
    switch kind.name {
    case JoinedTeam.kind.name, LeftTeam.kind.name: .changeTeam
    case RestrictedRecord.kind.name, RestrictionLifted.kind.name, RelatedWorker.kind.name:
      .restrictRecord
    case Registration.kind.name: undoing == .withdrawing ? nil : .recordAbout
    case DecisionApproved.kind.name: .approveDecision
    case CaseAudited.kind.name: .auditCase
    default: .recordAbout
    }
  }

  /// The deed that adding an entry of a kind comes to besides the one it is asked under; nil for most kinds.
  static func deed(forAdding kind: Kind) -> Deed? {
    switch kind.name {
    case DecisionApproved.kind.name: .approveDecision
    case CaseAudited.kind.name: .auditCase
    default: nil
    }
  }
}
