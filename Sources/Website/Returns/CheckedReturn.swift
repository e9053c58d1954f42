import Record
import Returns
import Vocabulary

/// A return that somebody sent to be checked: what was found, and nothing else of it.
struct CheckedReturn: Sendable {
  let file: String
  let checkedAt: Instant
  let summary: CheckSummary
  /// The first of them, in the order of the file.
  let findings: [Finding]

  var count: Int { summary.errors + summary.queries }

  /// So many are held; a return with more has something wrong in nearly every child.
  static let mostFindings = 50_000
}
