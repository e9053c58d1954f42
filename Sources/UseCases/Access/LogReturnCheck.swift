import Record
import Vocabulary

/// Notes in the access log that somebody checked a return.
///
/// A return is about many children; none of it is kept, so what is noted is who read one, and of how many.
public struct LogReturnCheck: Sendable {
  private let store: any RecordStore

  public init(store: any RecordStore) { self.store = store }

  public func callAsFunction(_ detail: String, by worker: Worker) async throws {
    guard Access.allows(.checkReturns, to: worker.role) else { throw NotAllowed(.checkReturns) }
    try await store.writing { record in
      try record.log(
        AccessEvent(
          at: record.now, author: worker.author, action: .checkedReturn, people: [], detail: detail)
      )
    }
  }
}
