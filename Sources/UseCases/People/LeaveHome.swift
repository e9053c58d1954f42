public import Casework
public import Record
public import Vocabulary

/// Records that one or more people of a family no longer live in a home.
public struct LeaveHome: Sendable {
  private let store: any RecordStore

  public init(store: any RecordStore) { self.store = store }

  /// - Throws: ``NotFound`` when the worker may not record about the person of the page, or somebody is not named on it.
  public func callAsFunction(
    _ household: ID<Household>, on date: PartialDate, of people: [ID<Person>],
    fromPageOf page: ID<Person>, once key: CommandKey?, by worker: Worker
  ) async throws {
    try await store.writing { record in
      if let key, try record.entries(savedBy: key, of: worker.practitioner) != nil { return }
      guard date.earliest <= record.now.ukDate else { throw Untimely() }
      guard !people.isEmpty else { throw NotFound() }
      try record.checkNamed(people, onPageOf: page, by: worker)
      try record.checkHomes([household], onPageOf: page, by: worker)
      let left = LeftHousehold(household: household)
      try record.append(
        [left.newEntry(about: people, occurred: .on(date))], by: worker.author, once: key)
    }
  }
}
