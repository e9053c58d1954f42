public import Packs
import Record
public import Vocabulary

/// Chooses the strategy a place follows.
public struct ChooseStrategy: Sendable {
  private let store: any StrategyStore
  private let now: @Sendable () -> Instant

  public init(store: any StrategyStore, now: @escaping @Sendable () -> Instant) {
    self.store = store
    self.now = now
  }

  public func callAsFunction(
    _ strategy: ID<StrategyPack>, in library: PackLibrary, by worker: Worker
  ) async throws {
    guard Access.allows(.chooseStrategy, to: worker.role) else {
      throw NotAllowed(.chooseStrategy)
    }
    guard library[strategy] != nil else { throw NotFound() }
    try await store.follow(
      strategy,
      logging: AccessEvent(
        at: now(), author: worker.author, action: .changedStrategy, people: [],
        detail: "the place follows \(strategy)"))
  }
}
