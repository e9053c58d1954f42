public import Record
public import Returns

/// A return that has been read and checked, ready to be loaded: its facts in few bytes.
public struct PackedReturn: Sendable {
  public let digest: Digest
  public let collection: Int
  public let authority: String?
  public let fileName: String
  public let counts: ReturnCounts
  /// What ``FactPacker`` made of the children, in order.
  public let chunks: [[UInt8]]

  public init(
    digest: Digest, collection: Int, authority: String?, fileName: String, counts: ReturnCounts,
    chunks: [[UInt8]]
  ) {
    self.digest = digest
    self.collection = collection
    self.authority = authority
    self.fileName = fileName
    self.counts = counts
    self.chunks = chunks
  }

  /// How much there is to keep.
  public var byteCount: Int { chunks.reduce(0) { $0 + $1.count } }
}

/// Why a return cannot be loaded.
public enum CannotLoad: Error, Hashable, Sendable, CustomStringConvertible {
  /// It cannot be read to its end.
  case unreadable(ReadingFault)
  /// Neither the return nor anybody else says of which collection it is.
  case yearUnknown
  case noChildren

  public var description: String {
    switch self {
    case .unreadable(let fault): "\(fault) Nothing was loaded."
    case .yearUnknown:
      "The return does not say of which collection it is. Give the year the collection ends in. Nothing was loaded."
    case .noChildren:
      "There is no child with a local authority’s identifier in the return. Nothing was loaded."
    }
  }
}
