public import Packs
public import Record
public import Vocabulary

/// Where a place keeps its own changes to strategies: drafts, agreed versions, and which one it follows.
public protocol StrategyStore: Sendable {
  /// The strategy the place follows; nil until somebody chose.
  func followedStrategy() async throws -> ID<StrategyPack>?
  /// Chooses the strategy the place follows, and logs who did.
  func follow(_ strategy: ID<StrategyPack>, logging access: AccessEvent) async throws

  func strategyDraft(of strategy: ID<StrategyPack>) async throws -> StrategyDraft?
  /// Keeps a draft in place of the revision before it, and logs who did.
  ///
  /// - Throws: ``StaleDraft`` when somebody else changed it first, or it is no longer there.
  func keep(_ draft: StrategyDraft, logging access: AccessEvent) async throws
  func discardStrategyDraft(of strategy: ID<StrategyPack>, logging access: AccessEvent) async throws

  /// Versions agreed here, oldest first.
  func strategyVersions(of strategy: ID<StrategyPack>) async throws -> [StrategyVersion]
  func strategyVersions() async throws -> [StrategyVersion]
  /// Adds a version and ends the draft it was, in one transaction; versions are never changed.
  ///
  /// - Throws: ``StaleDraft`` when the draft is no longer the one that was agreed.
  func add(_ version: StrategyVersion, ending draft: StrategyDraft, logging access: AccessEvent)
    async throws
}

/// Somebody else changed the draft first: both are shown, and a person chooses.
public struct StaleDraft: Error, Equatable {
  public init() {}
}

/// A strategy that is being changed.
public struct StrategyDraft: Hashable, Codable, Sendable {
  public let strategy: ID<StrategyPack>
  /// The files as they stood when it was opened.
  public let base: [String: String]
  public var files: [String: String]
  /// One more with each change; 1 when it was opened.
  public var revision: Int
  /// Everybody who changed it, so that none of them agrees it.
  public var editors: [ID<Practitioner>]
  public var changedBy: String
  public var changedAt: Instant

  public init(
    strategy: ID<StrategyPack>, base: [String: String], files: [String: String], revision: Int,
    editors: [ID<Practitioner>], changedBy: String, changedAt: Instant
  ) {
    self.strategy = strategy
    self.base = base
    self.files = files
    self.revision = revision
    self.editors = editors
    self.changedBy = changedBy
    self.changedAt = changedAt
  }

  public var workingCopy: WorkingCopy {
    WorkingCopy(
      of: PackFolder(name: strategy.value, files: base),
      now: PackFolder(name: strategy.value, files: files))
  }
}

/// A version of a strategy that was agreed here: its files word for word, from when, and by whom.
public struct StrategyVersion: Hashable, Codable, Sendable {
  public let strategy: ID<StrategyPack>
  public let number: Int
  public let files: [String: String]
  /// The first day on which it holds.
  public let from: LocalDate
  /// The bodies that agreed it.
  public let agreedBy: [ID<Party>]
  public let agreedOn: LocalDate
  public let minute: String?
  /// Who recorded that it was agreed.
  public let recordedBy: String
  public let recordedAt: Instant

  public init(
    strategy: ID<StrategyPack>, number: Int, files: [String: String], from: LocalDate,
    agreedBy: [ID<Party>], agreedOn: LocalDate, minute: String?, recordedBy: String,
    recordedAt: Instant
  ) {
    self.strategy = strategy
    self.number = number
    self.files = files
    self.from = from
    self.agreedBy = agreedBy
    self.agreedOn = agreedOn
    self.minute = minute
    self.recordedBy = recordedBy
    self.recordedAt = recordedAt
  }

  public var folder: PackFolder { PackFolder(name: strategy.value, files: files) }
}
