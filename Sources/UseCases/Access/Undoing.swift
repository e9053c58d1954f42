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
    default: .recordAbout
    }
  }
}
