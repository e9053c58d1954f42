public import Casework
import Record
import Vocabulary

/// Finds people by part of a name, a misspelt name, a known-as name, a date of birth, an address or an NHS number.
///
/// Only people the worker may know of are found. The search, and who was shown, are logged first.
public struct FindPeople: Sendable {
  let store: any RecordStore

  public init(store: any RecordStore) { self.store = store }

  public func callAsFunction(_ typed: String, by worker: Worker) async throws -> [PersonProjection]
  {
    guard Access.allows(.findPeople, to: worker.role) else { throw NotAllowed(.findPeople) }
    let query = PeopleQuery(typed: typed)
    guard !query.isEmpty else { return [] }
    return try await store.viewing { record in
      let found = try record.search(query, visibleTo: worker).map(\.withoutWithheldAddresses)
      let searched = AccessEvent(
        at: record.now, author: worker.author, action: .searched, detail: typed)
      let shown = AccessEvent(
        at: record.now, author: worker.author, action: .wasShownResult,
        people: found.map(\.person))
      return Viewed(found, accesses: found.isEmpty ? [searched] : [searched, shown])
    }
  }
}
