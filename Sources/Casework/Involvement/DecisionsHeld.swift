import Record
import Vocabulary

/// Decisions that do not hold: those another person sent back, endings that nobody has approved yet, and levels that wait for
/// children’s social care.
///
/// What may be urgent is never held up, so that every other decision holds until it is sent back. The end of all help waits:
/// no child drops out of every clock on one person’s word. A level at which social care is involved by law waits for them.
struct DecisionsHeld {
  /// Those sent back, and those that wait.
  let ids: Set<ID<Entry>>
  /// Those sent back.
  let returned: Set<ID<Entry>>
  /// Endings of the whole involvement that wait for another person.
  let waiting: [Said<CaseClosed>]
  /// Ends of plans that were decided otherwise than their rule says, and wait likewise.
  let plansWaiting: [Said<PlanEnded>]
  /// Levels that another agency decided and that children’s social care has to approve, whether it has or not.
  let levelsForSocialCare: Set<ID<Entry>>

  init(_ said: SaidEntries, in place: LocalPractice) {
    var latest: [ID<Entry>: ApprovalOutcome] = [:]
    for answer in said.all(DecisionApproved.self) {
      latest[answer.content.decision] = answer.content.outcome
    }
    let waits = place.approvedByAnother.contains(CaseClosed.kind.name)
    let closures = said.all(CaseClosed.self)
    waiting = waits ? closures.filter { latest[$0.id] == nil } : []
    plansWaiting = PlanEnded.waiting(
      in: said, approvedByAnother: place.approvedByAnother, latest)
    let ended = closures.filter { waits ? latest[$0.id] == .approved : latest[$0.id] != .returned }
    levelsForSocialCare = Self.levels(said, place, ended: ended, latest)
    returned = Set(latest.filter { $0.value == .returned }.keys)
    ids = returned.union(waiting.map(\.id) + plansWaiting.map(\.id))
      .union(levelsForSocialCare.filter { latest[$0] != .approved })
  }

  /// Levels to which, or from which, only children’s social care decides, and that somebody else decided on.
  private static func levels(
    _ said: SaidEntries, _ place: LocalPractice, ended: [Said<CaseClosed>],
    _ latest: [ID<Entry>: ApprovalOutcome]
  ) -> Set<ID<Entry>> {
    guard let scale = place.levels, place.socialCare.isKnown else { return [] }
    var theirs: Set<ID<Entry>> = []
    var before: Said<LevelDecided>?
    for level in said.all(LevelDecided.self) {
      before = before.flatMap { last in
        ended.contains { $0.isAfter(last) && level.isAfter($0) } ? nil : last
      }
      let isByLaw = [before, level].compactMap(\.self).contains {
        scale.level($0.content.level)?.isStatutory == true
      }
      let isForSocialCare = isByLaw && !place.socialCare.includes(level.entry.envelope.author)
      if isForSocialCare { theirs.insert(level.id) }
      let outcome = latest[level.id]
      if isForSocialCare ? outcome == .approved : outcome != .returned { before = level }
    }
    return theirs
  }
}
