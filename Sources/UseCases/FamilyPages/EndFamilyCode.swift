import Casework
public import Record
public import Vocabulary

/// Ends a code for the family pages before its time, such as one that was given to the wrong person.
public struct EndFamilyCode: Sendable {
  private let store: any RecordStore

  public init(store: any RecordStore) { self.store = store }

  /// A code that has been used, or has ended, stays as it is.
  ///
  /// - Throws: ``NotFound`` when the worker may not make codes for the child.
  public func callAsFunction(
    _ code: ID<FamilyCode>, about child: ID<Person>, by worker: Worker
  ) async throws {
    try await store.writing { record in
      _ = try record.admit(worker, to: .makeFamilyCode, about: child)
      let found = try record.familyCodes(about: child).first {
        $0.id == code && Access.shows($0, to: worker)
      }
      guard let found, found.isOpen(at: record.now) else { return }
      try record.end(code)
      try record.log(
        AccessEvent(
          at: record.now, author: worker.author, action: .endedFamilyCode, people: [child],
          detail: found.purpose.stored))
    }
  }
}
