public import Record
public import Vocabulary

/// Says which of some people a worker's own unfinished forms may still name.
///
/// A draft outlives the right to see the person it is about; its title must not. Those named are logged as shown.
public struct SeeWhomDraftsAreAbout: Sendable {
  private let store: any RecordStore

  public init(store: any RecordStore) { self.store = store }

  public func callAsFunction(
    _ people: Set<ID<Person>>, by worker: Worker
  ) async throws -> Set<ID<Person>> {
    try await store.viewing { record in
      let known = try people.filter { try record.mayKnow(worker, of: $0) }
      let access = AccessEvent(
        at: record.now, author: worker.author, action: .wasShownResult, people: known.sorted(),
        detail: "drafts")
      return Viewed(known, accesses: known.isEmpty ? [] : [access])
    }
  }
}
