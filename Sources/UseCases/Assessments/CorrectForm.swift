import Casework
import Instruments
import Packs
public import Record
public import Vocabulary

/// Puts a finished form right by a new one that stands in its place; both stay, with the reason.
public struct CorrectForm: Sendable {
  private let store: any RecordStore
  private let practice: PlacePractice

  public init(store: any RecordStore, practice: PlacePractice = PlacePractice()) {
    self.store = store
    self.practice = practice
  }

  /// - Parameter filled: the same part of the same form, as it should have been.
  /// - Throws: ``NotFound`` when the worker may not correct the entry; `Conflict` when somebody else did first;
  ///   `Refused` when rules of practice stand against it.
  @discardableResult
  public func callAsFunction(
    _ filled: FilledForm, correcting id: ID<Entry>, about child: ID<Person>, why: String,
    once key: CommandKey?, by worker: Worker
  ) async throws -> Entry {
    try filled.form.judge(worker)
    return try await store.writing { [practice] record in
      if let key, let saved = try record.entries(savedBy: key, of: worker.practitioner)?.first {
        return saved
      }
      guard let corrected = try record.entry(id), corrected.envelope.subjects.contains(child),
        let payload = filled.payload(correcting: corrected, on: child)
      else { throw NotFound() }
      let envelope = corrected.envelope
      let correction = payload.newEntry(
        about: [child] + envelope.subjects.filter { $0 != child },
        occurred: filled.statedDay.map { .on(.day($0)) } ?? envelope.occurred,
        basis: envelope.basis, marking: envelope.marking, corrects: id, reason: why)
      try record.check(correction, deed: filled.deed, by: worker)
      if let assessed = payload as? AssessmentCompleted {
        try record.judge(assessed, correction, in: practice, by: worker)
      } else {
        try record.judge(correction, in: practice, by: worker)
      }
      return try record.putRight(correction, once: key, by: worker)
    }
  }
}

extension FilledForm {
  /// The same as part of an assessment.
  private func completing(_ assessment: ID<Assessment>) -> FilledForm {
    FilledForm(form: form, completion: completion, assessment: assessment, overruled: overruled)
  }

  /// The day it says it was completed on; nil where the form does not ask.
  fileprivate var statedDay: LocalDate? {
    if case .date(let stated) = said("completed_on", about: nil)?.answer { stated } else { nil }
  }

  /// What stands in place of an entry; nil where the entry does not keep a form of this sort.
  fileprivate func payload(correcting entry: Entry, on child: ID<Person>) -> (any Payload)? {
    if let before = AssessmentCompleted.from(entry) {
      let filled = completing(before.assessment)
      var family = filled.ofTheFamily(filled.assessed(before.purpose, of: child))
      family.isUrgent = before.isUrgent
      family.overruled += before.overruled.filter { earlier in
        !family.overruled.contains { $0.rule == earlier.rule }
      }
      return family
    }
    if let before = ChildAssessed.from(entry) {
      let filled = completing(before.assessment)
      var one = filled.ofOneChild(filled.assessed(before.purpose, of: child), child)
      if let needs = one?.needs { one?.needs = needs.named(as: before.needs) }
      return one
    }
    if CaseAudited.from(entry) != nil { return audit }
    if let before = InstrumentCompleted.from(entry) {
      var tool = (personal.isEmpty ? tools.first : tools.last)?.tool
      tool?.assessment = before.assessment
      return tool
    }
    return nil
  }
}

extension RecordReader {
  /// Judges an assessment of a family with what it says of each child, which stands in entries of their own.
  fileprivate func judge(
    _ assessed: AssessmentCompleted, _ correction: NewEntry, in practice: PlacePractice,
    by worker: Worker
  ) throws {
    guard let person = correction.subjects.first,
      let relation = try relation(of: worker, to: person),
      let corrected = try correction.corrects.flatMap({ try self.entry($0) }).map(firstVersion)
    else { return }
    let entries = try entries(about: person, shownTo: worker, relation: relation)
    let today = now.ukDate
    guard
      let picture = Picture(
        of: person, entries: entries.filter { $0.number < corrected.number }, on: today,
        place: practice.inForce(for: entries, on: today))
    else { return }
    var whole = assessed
    var words: String?
    let said = entries.compactMap { ChildAssessed.from($0) == nil ? nil : $0 }
    for subject in correction.subjects {
      let own =
        try subject == person
        ? said
        : self.entries(about: subject).filter {
          ChildAssessed.from($0) != nil && $0.envelope.subjects == [subject]
        }
      let last = own.compactMap { ChildAssessed.from($0) }
        .last { $0.assessment == assessed.assessment }
      guard let last else { continue }
      whole.children.append(ChildStatement(child: subject, needs: last.needs))
      if subject == person {
        words = last.childsWords
        whole.directWork += last.directWork
        whole.voice.entries += last.voice.entries
        whole.voice.whyNot = last.voice.whyNot ?? whole.voice.whyNot
      }
    }
    try AssessmentCompleted.judge(
      [AssessedChild(whole, in: picture, words: words)], by: worker.author)
  }
}
