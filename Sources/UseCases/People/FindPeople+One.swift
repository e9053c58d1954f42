public import Casework
public import Record
public import Vocabulary

extension FindPeople {
  /// One person the worker chose among those they found; being shown them is logged again.
  ///
  /// - Throws: ``NotFound`` when there is no such person or the worker may not know of them.
  public func person(_ id: ID<Person>, by worker: Worker) async throws -> PersonProjection {
    try await store.viewing { record in
      guard try record.mayKnow(worker, of: id), let person = try record.person(id) else {
        throw NotFound()
      }
      return Viewed(
        person.withoutWithheldAddresses,
        accesses: [
          AccessEvent(
            at: record.now, author: worker.author, action: .wasShownResult, people: [id])
        ])
    }
  }
}
