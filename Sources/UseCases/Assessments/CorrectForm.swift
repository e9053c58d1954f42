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
      if payload is AssessmentCompleted || payload is ChildAssessed {
        try record.judge(assessment: payload, correction, in: practice, by: worker)
      } else {
        _ = try record.judge(correction, in: practice, by: worker)
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
      family.jointWith = before.jointWith
      family.overruled = family.overruled.keeping(before.overruled)
      return family
    }
    if let before = ChildAssessed.from(entry) {
      let filled = completing(before.assessment)
      var one = filled.ofOneChild(filled.assessed(before.purpose, of: child), child)
      if let needs = one?.needs { one?.needs = needs.named(as: before.needs) }
      one?.overruled = overruled.keeping(before.overruled)
      return one
    }
    if CaseAudited.from(entry) != nil { return audit }
    if let before = InstrumentCompleted.from(entry) {
      guard var tool = (personal.isEmpty ? tools.first : tools.last)?.tool else { return nil }
      tool.assessment = before.assessment
      tool.overruled = tool.overruled.keeping(before.overruled)
      return tool
    }
    return nil
  }
}

extension [Overruling] {
  /// The same with the reasons given before, for rules that none is given for now.
  fileprivate func keeping(_ before: [Overruling]) -> [Overruling] {
    self + before.filter { earlier in !contains { $0.rule == earlier.rule } }
  }
}
