import Crypto
import Record
public import Returns

/// Reads and checks a return as its bytes arrive, and packs its facts, to be loaded when all of it has been read.
///
/// Nothing is kept until then, so a return that arrives slowly holds nobody up and one that breaks off leaves
/// nothing behind. A child takes some hundred bytes of memory.
public final class PackReturn {
  private let fileName: String
  private let check: ReturnCheck
  private let packing = Packing()
  private var hash = SHA256()

  /// Of the collection that ends in `year`, or that the return names.
  public init(fileName: String, year: Int? = nil, found: @escaping (Finding) -> Void = { _ in }) {
    self.fileName = fileName
    let packing = packing
    check = ReturnCheck(year: year, found: found) { child, _ in packing.take(child) }
  }

  /// Why the return could not be read to its end, once that is known.
  public var fault: ReadingFault? { check.fault }

  /// Reads on.
  public func read(_ bytes: [UInt8]) {
    hash.update(data: bytes)
    check.read(bytes)
  }

  /// Says that there are no more bytes.
  public func finish() -> (summary: CheckSummary, result: Result<PackedReturn, CannotLoad>) {
    let summary = check.finish()
    return (summary, result(summary))
  }

  private func result(_ summary: CheckSummary) -> Result<PackedReturn, CannotLoad> {
    if case .unreadable(let fault) = summary.outcome { return .failure(.unreadable(fault)) }
    guard let year = summary.year else { return .failure(.yearUnknown) }
    packing.finish()
    guard packing.counts.children > 0 else { return .failure(.noChildren) }
    var counts = packing.counts
    counts.errors = summary.errors
    counts.queries = summary.queries
    return .success(
      PackedReturn(
        digest: Record.Digest(bytes: Array(hash.finalize())) ?? .none, collection: year,
        authority: check.header?.authority?.value, fileName: fileName, counts: counts,
        chunks: packing.chunks))
  }
}

/// The facts of the children passed so far.
private final class Packing {
  private(set) var counts = ReturnCounts()
  private(set) var chunks: [[UInt8]] = []
  private var packer = FactPacker()

  /// Children are packed without saying of which return they are, which is known when all of it has been read.
  private let source = ReturnSource(digest: "", collection: 0)

  /// Large enough for a code to be written out seldom, small enough to be opened one at a time.
  private static let chunkSize = 1 << 16

  func take(_ child: CINChild) {
    guard let facts = child.facts(from: source) else { return counts.unnumbered += 1 }
    counts.children += 1
    counts.undated += facts.undated.count
    for fact in facts.facts { counts.facts[fact.kind, default: 0] += 1 }
    packer.add(facts)
    if packer.byteCount >= Self.chunkSize { chunks.append(packer.take()) }
  }

  func finish() {
    if packer.children > 0 { chunks.append(packer.take()) }
  }
}
