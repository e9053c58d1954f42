public import Packs
import Record
public import Vocabulary

/// Records that the named body agreed a draft, by somebody who did not write it.
public struct AgreeStrategy: Sendable {
  private let store: any StrategyStore
  private let now: @Sendable () -> Instant

  public init(store: any StrategyStore, now: @escaping @Sendable () -> Instant) {
    self.store = store
    self.now = now
  }

  /// Makes the draft the version in force from a day on.
  public func callAsFunction(
    _ strategy: ID<StrategyPack>, revision: Int, _ agreement: Agreement, from day: LocalDate,
    in library: PackLibrary, by worker: Worker
  ) async throws {
    guard Access.allows(.agreeStrategy, to: worker.role) else { throw NotAllowed(.agreeStrategy) }
    guard let draft = try await store.strategyDraft(of: strategy) else { throw NotFound() }
    guard draft.revision == revision else { throw StaleDraft() }
    guard !draft.editors.contains(worker.practitioner) else { throw OwnDraft() }
    var copy = draft.workingCopy
    try copy.agree(toVersion: agreement, in: library)
    let earlier = try await store.strategyVersions(of: strategy)
    if let last = earlier.last, day < last.from { throw BeforeLastVersion(last: last.from) }
    let number = try copy.checked(in: library).identity.version
    let version = StrategyVersion(
      strategy: strategy, number: max(number, (earlier.last?.number ?? 0) + 1),
      files: copy.folder.files, from: day, agreedBy: agreement.by,
      agreedOn: agreement.agreedOn ?? day, minute: agreement.minute, recordedBy: worker.name,
      recordedAt: now())
    try await store.add(
      version, ending: draft,
      logging: AccessEvent(
        at: now(), author: worker.author, action: .changedStrategy, people: [],
        detail: "version \(version.number) of \(strategy) was agreed"))
  }
}

/// Somebody who wrote a draft does not record that it was agreed.
public struct OwnDraft: Error, Equatable {
  public init() {}
}

/// A version cannot hold from before the last one began.
public struct BeforeLastVersion: Error, Equatable {
  public let last: LocalDate
}
