public import Record
public import Vocabulary

/// Finds what a form saved when it was sent before.
public struct FindSaved: Sendable {
  let store: any RecordStore

  public init(store: any RecordStore) {
    self.store = store
  }

  /// Nil when the form has saved nothing yet.
  public func callAsFunction(
    once key: CommandKey, by worker: Worker
  ) async throws -> Saved? {
    try await store.reading { record in
      guard let entries = try record.entries(savedBy: key, of: worker.practitioner),
        let person = entries.first?.envelope.subjects.first
      else { return nil }
      return try record.mayKnow(worker, of: person) ? .about(person) : .outOfSight
    }
  }

  /// Whom a form that was sent before is about.
  public enum Saved: Equatable, Sendable {
    case about(ID<Person>)
    /// Somebody the worker may no longer know of.
    case outOfSight
  }
}
