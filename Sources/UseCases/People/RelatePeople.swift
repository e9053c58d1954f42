public import Casework
public import Record
public import Vocabulary

/// States what one person is, or was, to another.
///
/// The worker must be able to record about one of the two; the other is somebody they may know of, or who is named on the
/// first one’s page already.
public struct RelatePeople: Sendable {
  private let store: any RecordStore

  public init(store: any RecordStore) { self.store = store }

  /// - Parameter page: the person on whose page it is stated: one of the two.
  /// - Throws: ``NotFound`` when the worker may not record about the one or may not know of the other.
  public func callAsFunction(
    _ first: ID<Person>, is relationship: Relationship, of second: ID<Person>,
    occurred: Occurrence, fromPageOf page: ID<Person>, once key: CommandKey?, by worker: Worker
  ) async throws {
    try await store.writing { record in
      guard first != second, page == first || page == second else { throw NotFound() }
      guard occurred.earliest <= record.now.ukDate else { throw Untimely() }
      let other = page == first ? second : first
      let mayKnowOther = try record.mayKnow(worker, of: other)
      try record.checkNamed(mayKnowOther ? [] : [other], onPageOf: page, by: worker)
      try record.append(
        [relationship.newEntry(about: [first, second], occurred: occurred)], by: worker.author,
        once: key)
    }
  }
}
