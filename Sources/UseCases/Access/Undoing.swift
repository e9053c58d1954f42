import Casework
import Record
import Vocabulary

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

  /// Whether a worker may undo what was decided as far as who decides goes: what the law leaves to children’s social care, and what
  /// they decided about the level or that nothing follows, they alone put right or withdraw.
  static func undoes(_ first: Entry, by agency: AgencyKind?, _ worker: Worker) -> Bool {
    let isTheirs =
      switch first.kind.name {
      case StatutoryDecision.kind.name:
        StatutoryDecision.from(first)?.action.isSocialCares ?? false
      case LevelDecided.kind.name, NoFurtherAction.kind.name:
        first.envelope.author.role == .mash || agency == .childrensSocialCare
      default: false
      }
    return !isTheirs || decidesForSocialCare(worker)
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

extension RecordReader {
  /// Whether a worker may undo an entry as far as who decides goes.
  ///
  /// - Parameter first: its first version, whose author decided.
  func mayUndo(_ first: Entry, by worker: Worker) throws -> Bool {
    let agency = try agencies().first { $0.id == first.envelope.author.agency }
    return Access.undoes(first, by: agency?.kind, worker)
  }
}
