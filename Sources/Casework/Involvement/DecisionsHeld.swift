import Record
import Vocabulary

/// Decisions that do not hold: those another person sent back, and endings that nobody has approved yet.
///
/// What may be urgent is never held up, so that every other decision holds until it is sent back. The end of all help waits:
/// no child drops out of every clock on one person’s word.
struct DecisionsHeld {
  /// Those sent back, and those that wait.
  let ids: Set<ID<Entry>>
  /// Endings of the whole involvement that wait for another person.
  let waiting: [Said<CaseClosed>]

  /// - Parameter approvedByAnother: kinds of decisions that the place wants another person to approve.
  init(_ said: SaidEntries, approvedByAnother: Set<String>) {
    var latest: [ID<Entry>: ApprovalOutcome] = [:]
    for answer in said.all(DecisionApproved.self) {
      latest[answer.content.decision] = answer.content.outcome
    }
    let waits = approvedByAnother.contains(CaseClosed.kind.name)
    waiting = waits ? said.all(CaseClosed.self).filter { latest[$0.id] == nil } : []
    let returned = latest.filter { $0.value == .returned }.keys
    ids = Set(returned).union(waiting.map(\.id))
  }
}
