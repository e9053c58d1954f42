public import Casework
import Packs
public import Record
public import Vocabulary

/// Records a form that somebody has completed: judged by the rules of practice, and parted so that what is said of one
/// child stands on that child’s record alone.
public struct CompleteForm: Sendable {
  private let store: any RecordStore

  public init(store: any RecordStore) { self.store = store }

  /// - Parameter child: on whose page it is completed.
  /// - Throws: `Refused` with everything that stands against it; ``NotFound`` when the worker may not record about
  ///   somebody it is about.
  @discardableResult
  public func callAsFunction(
    _ filled: FilledForm, about child: ID<Person>, marking: Marking = .shared,
    in place: LocalPractice = LocalPractice(), once key: CommandKey?, by worker: Worker
  ) async throws -> [Entry] {
    try await store.writing { record in
      let entries =
        try filled.assessmentPurpose == nil
        ? record.tools(filled, about: child, marking, place, by: worker)
        : record.assessment(filled, about: child, marking, place, by: worker)
      for entry in entries { try record.check(entry, deed: .recordAbout, by: worker) }
      return try record.append(entries, by: worker.author, once: key)
    }
  }
}

extension FilledForm {
  /// What it is as an assessment; nil for a tool.
  public var assessmentPurpose: AssessmentPurpose? {
    form.declaration.assessment.flatMap { AssessmentPurpose(rawValue: $0.rawValue) }
  }
}

extension RecordReader {
  fileprivate func tools(
    _ filled: FilledForm, about child: ID<Person>, _ marking: Marking, _ place: LocalPractice,
    by worker: Worker
  ) throws -> [NewEntry] {
    let picture = try picture(of: child, place, for: worker)
    let occurred = Occurrence.on(.day(filled.day(recordedOn: now.ukDate)))
    return try filled.tools.map { about, tool in
      if let picture { try tool.judge(in: picture, by: worker.author) }
      return tool.newEntry(
        about: about.first(child), occurred: occurred, basis: .opinion, marking: marking)
    }
  }

  fileprivate func assessment(
    _ filled: FilledForm, about child: ID<Person>, _ marking: Marking, _ place: LocalPractice,
    by worker: Worker
  ) throws -> [NewEntry] {
    guard let purpose = filled.assessmentPurpose else { return [] }
    let assessed = filled.assessed(purpose, of: child)
    if let picture = try picture(of: child, place, for: worker) {
      try assessed.judge(in: picture, by: worker.author)
    }
    let occurred = Occurrence.on(.day(filled.day(recordedOn: now.ukDate)))
    let family = filled.ofTheFamily(assessed).newEntry(
      about: filled.people.first(child), occurred: occurred, basis: .opinion, marking: marking)
    let each = filled.people.compactMap { person in
      filled.ofOneChild(assessed, person)?.newEntry(
        about: [person], occurred: occurred, basis: .opinion, marking: marking)
    }
    return [family] + each
  }

  /// What the rules look at, as far as the worker may see it.
  func picture(
    of child: ID<Person>, _ place: LocalPractice, for worker: Worker
  ) throws -> Picture? {
    let relation = try admit(worker, to: .recordAbout, about: child)
    return Picture(
      of: child, entries: try entries(about: child, shownTo: worker, relation: relation),
      on: now.ukDate, place: place)
  }
}

extension [ID<Person>] {
  /// The same with one of them first.
  fileprivate func first(_ person: ID<Person>) -> Self {
    contains(person) ? [person] + filter { $0 != person } : self
  }
}
