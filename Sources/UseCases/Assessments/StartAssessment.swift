public import Casework
public import Packs
public import Record
public import Vocabulary

/// Begins an assessment, once the earlier ones have been read and what they show is said.
public struct StartAssessment: Sendable {
  private let store: any RecordStore

  public init(store: any RecordStore) { self.store = store }

  /// - Parameter form: what it is completed on; nil where that is not known.
  /// - Throws: `Refused` with what stands against beginning it.
  @discardableResult
  public func callAsFunction(
    _ started: AssessmentStarted, on form: PlaceForm? = nil, about child: ID<Person>,
    in place: LocalPractice = LocalPractice(), once key: CommandKey?, by worker: Worker
  ) async throws -> [Entry] {
    try form?.judge(worker)
    return try await store.writing { record in
      if let key, let saved = try record.entries(savedBy: key, of: worker.practitioner) {
        return saved
      }
      var started = started
      let today = record.now.ukDate
      // A day somebody typed goes before the place’s clock.
      started.due =
        started.due ?? place.due(.assessment, from: today, assessment: started.purpose)
      if let picture = try record.picture(of: child, place, for: worker) {
        try started.judge(in: picture, by: worker.author)
      }
      let entry = started.newEntry(about: [child], occurred: .on(.day(today)))
      try record.check(entry, deed: .recordAbout, by: worker)
      return try record.append([entry], by: worker.author, once: key)
    }
  }
}
