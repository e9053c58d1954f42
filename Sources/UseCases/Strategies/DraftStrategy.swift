public import Packs
import Record
public import Vocabulary

/// Changes a strategy as a draft, which changes nothing for anybody until it is agreed.
public struct DraftStrategy: Sendable {
  private let store: any StrategyStore
  private let now: @Sendable () -> Instant

  public init(store: any StrategyStore, now: @escaping @Sendable () -> Instant) {
    self.store = store
    self.now = now
  }

  /// Opens a working copy of a strategy; the one there is when there is one.
  @discardableResult
  public func open(
    _ strategy: ID<StrategyPack>, in library: PackLibrary, by worker: Worker
  ) async throws -> StrategyDraft {
    try allow(worker)
    if let draft = try await store.strategyDraft(of: strategy) { return draft }
    guard let folder = library.folder(of: strategy) else { throw NotFound() }
    let draft = StrategyDraft(
      strategy: strategy, base: folder.files, files: folder.files, revision: 1, editors: [],
      changedBy: worker.name, changedAt: now())
    try await store.keep(draft, logging: access(worker, "opened a draft of \(strategy)"))
    return draft
  }

  /// Changes the working copy, from the revision its author had seen.
  public func change(
    _ strategy: ID<StrategyPack>, from revision: Int, by worker: Worker,
    _ what: String, _ change: (inout WorkingCopy) throws -> Void
  ) async throws {
    try allow(worker)
    guard var draft = try await store.strategyDraft(of: strategy) else { throw NotFound() }
    guard draft.revision == revision else { throw StaleDraft() }
    var copy = draft.workingCopy
    try change(&copy)
    draft.files = copy.folder.files
    draft.revision += 1
    if !draft.editors.contains(worker.practitioner) { draft.editors.append(worker.practitioner) }
    draft.changedBy = worker.name
    draft.changedAt = now()
    try await store.keep(draft, logging: access(worker, "\(what) in the draft of \(strategy)"))
  }

  public func discard(_ strategy: ID<StrategyPack>, by worker: Worker) async throws {
    try allow(worker)
    try await store.discardStrategyDraft(
      of: strategy, logging: access(worker, "discarded the draft of \(strategy)"))
  }

  private func allow(_ worker: Worker) throws {
    guard Access.allows(.draftStrategy, to: worker.role) else { throw NotAllowed(.draftStrategy) }
  }

  private func access(_ worker: Worker, _ detail: String) -> AccessEvent {
    AccessEvent(
      at: now(), author: worker.author, action: .changedStrategy, people: [], detail: detail)
  }
}
