import Casework
import Record
import Vocabulary

extension RecordReader {
  /// Holds a new entry of practice against the rules of practice: the one point that all of them pass.
  ///
  /// It is judged in what its author may see of the first person it is about; one that puts another right, in what
  /// came before that. What is urgent is never held up, and what was overruled with a reason does not hold it up either
  ///
  ///
  /// - Returns: the entry to add: the same, with the rules that it set aside because it could not wait.
  /// - Throws: `Refused`, with everything that stands against it.
  func judge(
    _ entry: NewEntry, in practice: PlacePractice, by worker: Worker
  ) throws -> NewEntry {
    guard let judged = try entry.judged, let person = entry.subjects.first,
      let relation = try relation(of: worker, to: person)
    else { return entry }
    let corrected = try entry.corrects.flatMap { try self.entry($0) }.map(firstVersion)
    let shown = try entries(about: person, shownTo: worker, relation: relation)
    let entries =
      corrected.map { first in shown.filter { $0.number < first.number }.known } ?? shown
    let relatives = try relatives(in: entries, besides: person, seenBy: worker)
    let today = now.ukDate
    guard
      let picture = Picture(
        of: person, entries: entries, others: relatives.compactMap(\.shown), on: today,
        place: practice.inForce(for: entries, on: today))
    else { return entry }
    try checkApproval(judged, in: picture, by: worker)
    let setAside = try judged.judge(
      in: picture, by: worker.author, on: entry.occurred.earliest,
      besides: Access.objections(to: judged, in: picture, by: worker)
        + Access.objections(toDeciding: judged, by: worker))
    guard !setAside.isEmpty, let urgent = judged as? any Urgent else { return entry }
    return urgent.keeping(setAside: setAside).saying(in: entry)
  }

  /// Whoever looks at a decision is among those who may look at this one; that nobody looks at their own is judged with the rest.
  private func checkApproval(
    _ judged: any Judged, in picture: Picture, by worker: Worker
  ) throws {
    guard let approved = judged as? DecisionApproved,
      let decision = try self.entry(approved.decision),
      !picture.authors(of: decision.id).contains(worker.practitioner)
    else { return }
    let approvers = Access.approvers(of: decision, in: picture, try leads())
    guard !approvers.include(worker) else { return }
    let agency = decision.envelope.author.agency
    let name = try agencies().first { $0.id == agency }?.name ?? "The agency that decided"
    throw Refused([Objection(at: "decision", approvers.words(named: name))])
  }
}
