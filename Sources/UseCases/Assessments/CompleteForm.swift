public import Casework
import Packs
public import Record
public import Vocabulary

/// Records a form that somebody has completed: judged by the rules of practice, and parted so that what is said of one
/// child stands on that child’s record alone.
public struct CompleteForm: Sendable {
  private let store: any RecordStore

  public init(store: any RecordStore) { self.store = store }

  /// - Parameters:
  ///   - child: on whose page it is completed.
  ///   - mayRepeat: whether the worker may have completed a tool with the same answers a short while ago.
  /// - Throws: ``RecordedAlready`` when they did and may not; `Refused` with everything that stands against it; `Conflict` when the assessment is completed already;
  ///   ``NotFound`` when the worker may not record about somebody it is about.
  @discardableResult
  public func callAsFunction(
    _ filled: FilledForm, about child: ID<Person>, marking: Marking = .shared,
    in place: LocalPractice = LocalPractice(), mayRepeat: Bool = true, once key: CommandKey?,
    by worker: Worker
  ) async throws -> [Entry] {
    try filled.form.judge(worker)
    return try await store.writing { record in
      if let key, let saved = try record.entries(savedBy: key, of: worker.practitioner) {
        return saved
      }
      let pictures = try filled.children(on: child).compactMap {
        try record.picture(of: $0, place, for: worker, deed: filled.deed)
      }
      if let first = filled.assessment.flatMap({
        pictures.first?.involvement.assessment($0)?.completed
      }) {
        throw Conflict(since: [first.entry])
      }
      try filled.judge(in: pictures, by: worker.author)
      let filled = filled.jointly(as: pictures.first)
      let occurred = Occurrence.on(.day(filled.day(recordedOn: record.now.ukDate)))
      let entries = filled.payloads(on: child).map { about, payload in
        payload.newEntry(
          about: about.first(child), occurred: occurred, basis: .opinion, marking: marking)
      }
      for entry in entries { try record.check(entry, deed: filled.deed, by: worker) }
      if !mayRepeat, filled.assessment == nil {
        for entry in entries { try record.checkNotRecordedAlready(entry, by: worker) }
      }
      return try record.append(entries, by: worker.author, once: key)
    }
  }
}

extension FilledForm {
  /// What it is as an assessment; nil for a tool.
  public var assessmentPurpose: AssessmentPurpose? {
    form.declaration.assessment.flatMap { AssessmentPurpose(rawValue: $0.rawValue) }
  }

  /// Everything that stands against recording it as it is, so that its author can see it before saving.
  ///
  /// - Parameter pictures: the records of the children it is about, the one on whose page it is completed first.
  public func objections(in pictures: [Picture], by author: Author) -> [Objection] {
    do throws(Refused) {
      try judge(in: pictures, by: author)
      return []
    } catch {
      return error.objections
    }
  }

  /// Whose records it is judged by: those of all it is about for an assessment, or of the child on whose page it is.
  fileprivate func children(on child: ID<Person>) -> [ID<Person>] {
    assessmentPurpose == nil ? [child] : people.first(child)
  }

  /// The same with the service that has given its part of it.
  fileprivate func jointly(as picture: Picture?) -> FilledForm {
    var filled = self
    filled.jointWith = assessment.flatMap { picture?.involvement.assessment($0)?.jointAuthor }
    return filled
  }

  fileprivate func judge(in pictures: [Picture], by author: Author) throws(Refused) {
    guard let picture = pictures.first else { return }
    if let audit {
      try audit.judge(in: picture, by: author)
    } else if let purpose = assessmentPurpose {
      try AssessmentCompleted.judge(
        pictures.map {
          let own = childsWords(about: $0.person)
          return AssessedChild(
            assessed(purpose, of: $0.person), in: $0,
            words: own ?? (pictures.count == 1 ? childsWords(about: nil) : nil),
            overruled: overruledOfEach[$0.person] ?? [])
        }, by: author)
    } else {
      let completedOn = day(recordedOn: picture.today)
      for part in tools { try part.tool.judge(in: picture, by: author, on: completedOn) }
    }
  }
}

extension RecordReader {
  /// What the rules look at, as far as the worker may see it.
  func picture(
    of child: ID<Person>, _ place: LocalPractice, for worker: Worker, deed: Deed = .recordAbout
  ) throws -> Picture? {
    let relation = try admit(worker, to: deed, about: child)
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
