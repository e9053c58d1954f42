public import Vocabulary

/// A chain's head as it was at an instant, kept outside the database so that truncation shows.
public struct Checkpoint: Hashable, Sendable, LosslessStringConvertible {
  public let chain: ChainName
  public let head: ChainHead
  public let at: Instant

  public init(chain: ChainName, head: ChainHead, at: Instant) {
    self.chain = chain
    self.head = head
    self.at = at
  }

  /// One line: `entries 1024 <64 hexadecimal digits> 2025-03-04T09:30:00.000000Z`.
  public var description: String { "\(chain.rawValue) \(head.count) \(head.hash) \(at.iso)" }

  /// Nil for a line that is not a whole checkpoint, such as one cut short by a crash.
  public init?(_ description: String) {
    let words = description.split(separator: " ")
    guard words.count == 4, let chain = ChainName(rawValue: String(words[0])),
      let count = Int64(words[1]), let hash = Digest(hexadecimal: words[2]),
      let at = Instant(iso: words[3])
    else { return nil }
    self.init(chain: chain, head: ChainHead(count: count, hash: hash), at: at)
  }
}
