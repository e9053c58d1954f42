import Record
import Returns
public import Vocabulary

/// Loads a return that has been read to its end.
public struct LoadReturn: Sendable {
  private let store: any ReturnStore
  private let now: @Sendable () -> Instant

  public init(store: any ReturnStore, now: @escaping @Sendable () -> Instant) {
    self.store = store
    self.now = now
  }

  public func callAsFunction(
    _ packed: PackedReturn, by worker: Worker
  ) async throws -> ReturnLoading {
    try worker.mayUseReturns()
    return try await store.load(
      packed,
      logging: AccessEvent(
        at: now(), author: worker.author, action: .loadedReturn,
        detail: "collection \(packed.collection), authority \(packed.authority ?? "not said"), "
          + "\(packed.counts.children) children, file \(packed.digest)"))
  }
}

/// Lists the returns that have been loaded.
public struct ListReturns: Sendable {
  private let store: any ReturnStore

  public init(store: any ReturnStore) { self.store = store }

  public func callAsFunction(by worker: Worker) async throws -> [LoadedReturn] {
    try worker.mayUseReturns()
    return try await store.loadedReturns()
  }
}

extension Worker {
  func mayUseReturns() throws(NotAllowed) {
    guard Access.allows(.useReturns, to: role) else { throw NotAllowed(.useReturns) }
  }
}
