/// Where a fact comes from: which return, which child of it, and which line.
public struct FactOrigin: Hashable, Sendable {
  public let source: ReturnSource
  /// The local authority’s own identifier for the child.
  public let childID: String
  /// Which referral of the child’s record, counted from 1.
  public let episode: Int
  public let line: Int
}

/// A return that facts were taken from.
public struct ReturnSource: Hashable, Sendable {
  /// The digest of the file, by which the same file is known again; whoever reads the file makes it.
  public let digest: String
  /// The year in which the collection ends.
  public let collection: Int
  /// The local authority’s three digits.
  public let authority: String?

  public init(digest: String, collection: Int, authority: String? = nil) {
    self.digest = digest
    self.collection = collection
    self.authority = authority
  }
}
