import Record
import Returns
import UseCases
import Vocabulary

/// A return that somebody sent to be checked: what was found, and its facts in case they ask for it to be loaded.
struct CheckedReturn: Sendable {
  let file: String
  let checkedAt: Instant
  let summary: CheckSummary
  /// The first of them, in the order of the file.
  let findings: [Finding]
  /// What loading it would keep; nil for a return that cannot be loaded, or is too large to be held until somebody asks.
  let packed: PackedReturn?

  var count: Int { summary.errors + summary.queries }

  /// So many are held; a return with more has something wrong in nearly every child.
  static let mostFindings = 50_000

  /// Some hundred thousand children; larger returns are loaded with “heed cin load”.
  static let mostBytes = 16 << 20
}
