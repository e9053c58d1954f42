public import Record
public import Returns
public import Vocabulary

/// A return whose facts are kept, apart from the record of people.
public struct LoadedReturn: Hashable, Sendable {
  /// SHA-256 of the file, by which the same file is known again.
  public let digest: Digest
  /// The year in which the collection ends.
  public let collection: Int
  /// The local authority’s three digits; nil where the return does not say.
  public let authority: String?
  public let fileName: String
  public let counts: ReturnCounts
  public let loadedAt: Instant
  public let loadedBy: Author
  /// The return of the same collection and authority that was loaded before it.
  public let supersedes: Digest?
  /// The one loaded after it, which counts in its place.
  public let supersededBy: Digest?

  public init(
    digest: Digest, collection: Int, authority: String?, fileName: String, counts: ReturnCounts,
    loadedAt: Instant, loadedBy: Author, supersedes: Digest?, supersededBy: Digest?
  ) {
    self.digest = digest
    self.collection = collection
    self.authority = authority
    self.fileName = fileName
    self.counts = counts
    self.loadedAt = loadedAt
    self.loadedBy = loadedBy
    self.supersedes = supersedes
    self.supersededBy = supersededBy
  }

  /// Whether figures are worked out from it: it is the newest of its collection and authority.
  public var isCounted: Bool { supersededBy == nil }

  /// Where its facts come from.
  public var source: ReturnSource {
    ReturnSource(digest: digest.description, collection: collection, authority: authority)
  }
}

/// How much there is in a return, and how much was found wrong with it.
public struct ReturnCounts: Hashable, Sendable {
  public var children = 0
  /// Children without a local authority’s identifier, of whom nothing can be kept.
  public var unnumbered = 0
  public var facts: [CensusFact.Kind: Int] = [:]
  /// What could be no fact, because the date it needs is missing or cannot be read.
  public var undated = 0
  public var errors = 0
  public var queries = 0

  public init() {}

  public var allFacts: Int { facts.values.reduce(0, +) }
}
