public import Record
public import Vocabulary

/// Where it is kept what has been published of the place’s own figures, in the order it was.
public protocol PublicationStore: Sendable {
  /// Every release kept, the earliest first.
  func publications() async throws -> [KeptPublication]

  /// Keeps a release, unless another has been kept since the one it was made safe with.
  ///
  /// - Parameters:
  ///   - contents: what is kept of it; it holds true counts and is sealed.
  ///   - number: the last release it was made safe with; nought where there was none.
  /// - Returns: whether it was kept.
  func keep(
    _ contents: [UInt8], after number: Int64, at instant: Instant, by author: Author
  ) async throws -> Bool
}

/// A release of own figures as it is kept: when it was made, who asked for the figures, and what was in it.
public struct KeptPublication: Hashable, Sendable {
  /// The first is 1.
  public let number: Int64
  public let contents: [UInt8]
  public let publishedAt: Instant
  public let practitioner: ID<Practitioner>
  public let name: String

  public init(
    number: Int64, contents: [UInt8], publishedAt: Instant, practitioner: ID<Practitioner>,
    name: String
  ) {
    self.number = number
    self.contents = contents
    self.publishedAt = publishedAt
    self.practitioner = practitioner
    self.name = name
  }
}
