/// Where a chain has got to: how many links, and the hash of the last.
public struct ChainHead: Hashable, Sendable {
  public let count: Int64
  public let hash: Digest

  public static let empty = ChainHead(count: 0, hash: .none)

  public init(count: Int64, hash: Digest) {
    self.count = count
    self.hash = hash
  }

  /// The head after one more link with this content.
  ///
  /// A link's hash covers the chain's name, its number, the hash before it and its whole content, so no link can
  /// be changed, removed or moved without every later hash changing.
  public func following(with content: [UInt8], in chain: ChainName) -> ChainHead {
    var place = CanonicalBytes()
    place.add(chain.rawValue)
    place.add(count + 1)
    return ChainHead(count: count + 1, hash: .of(place.bytes, hash.bytes, content))
  }
}

/// The two chains that are kept.
public enum ChainName: String, CaseIterable, Sendable {
  case entries
  case accesses
}

/// Walks a chain link by link in constant memory, and names the first bad one.
public struct ChainCheck: Sendable {
  public let chain: ChainName
  public private(set) var head = ChainHead.empty
  private var expected: [Int64: Digest]

  /// - Parameter checkpoints: heads that were written outside the database and must be met on the way.
  public init(_ chain: ChainName, checkpoints: [Checkpoint] = []) {
    self.chain = chain
    expected = Dictionary(
      checkpoints.filter { $0.chain == chain }.map { ($0.head.count, $0.head.hash) },
      uniquingKeysWith: { first, _ in first })
    last = checkpoints.filter { $0.chain == chain }.map(\.head.count).max() ?? 0
  }

  private let last: Int64

  /// Takes the next stored link.
  public mutating func take(number: Int64, content: [UInt8], hash: Digest) throws(BrokenChain) {
    let next = head.following(with: content, in: chain)
    guard number == next.count else {
      throw BrokenChain(chain: chain, number: next.count, fault: .missing(found: number))
    }
    guard hash == next.hash else {
      throw BrokenChain(chain: chain, number: number, fault: .changed)
    }
    if let checkpoint = expected[number], checkpoint != hash {
      throw BrokenChain(chain: chain, number: number, fault: .differsFromCheckpoint)
    }
    head = next
  }

  /// Says the stored links have ended, and that the database itself counts this many.
  public func end(countedByDatabase counted: ChainHead? = nil) throws(BrokenChain) {
    let promised = max(last, counted?.count ?? 0)
    guard head.count >= promised else {
      throw BrokenChain(
        chain: chain, number: head.count + 1, fault: .truncated(promised: promised))
    }
    if let counted, counted != head {
      throw BrokenChain(chain: chain, number: counted.count, fault: .headDiffers)
    }
  }
}

/// The first bad link of a chain, and what is wrong with it.
public struct BrokenChain: Error, Equatable, CustomStringConvertible {
  public let chain: ChainName
  public let number: Int64
  public let fault: Fault

  public enum Fault: Equatable, Sendable {
    case changed
    case missing(found: Int64)
    case truncated(promised: Int64)
    case differsFromCheckpoint
    case headDiffers
    case unreadable(String)
  }

  public init(chain: ChainName, number: Int64, fault: Fault) {
    self.chain = chain
    self.number = number
    self.fault = fault
  }

  public var description: String {
    let link = chain == .entries ? "entry" : "access"
    return switch fault {
    case .changed:
      "\(link) \(number) is not what was written: its hash does not match its content and the \(link) before it"
    case .missing(let found):
      "\(link) \(number) is missing: the next one found is \(found)"
    case .truncated(let promised):
      "\(link) \(number) is missing from the end: \(promised) were written"
    case .differsFromCheckpoint:
      "\(link) \(number) is not the one a checkpoint outside the database remembers"
    case .headDiffers:
      "\(link) \(number) is not the last one the database says it has"
    case .unreadable(let why):
      "\(link) \(number) cannot be read: \(why)"
    }
  }
}
