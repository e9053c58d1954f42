import Record
public import Returns
public import Vocabulary

/// Lists what one loaded return says otherwise than another, child by child.
///
/// A child that stands in a return twice is compared with all that is said of it there.
public struct CompareReturns: Sendable {
  private let store: any ReturnStore
  private let now: @Sendable () -> Instant

  public init(store: any ReturnStore, now: @escaping @Sendable () -> Instant) {
    self.store = store
    self.now = now
  }

  /// The children of whom the two say something different, in the order of their identifiers.
  public func callAsFunction(
    _ earlier: LoadedReturn, _ later: LoadedReturn, by worker: Worker
  ) async throws -> [ReturnDifference] {
    try worker.mayUseReturns()
    let access = AccessEvent(
      at: now(), author: worker.author, action: .comparedReturns,
      detail: "\(earlier.digest) with \(later.digest)")
    let first = try await children(of: earlier, logging: access)
    let second = try await children(of: later, logging: nil)
    return try Set(first.keys).union(second.keys).sorted().compactMap { child in
      let differences = FactDifference.between(
        try first[child].flatMap { try $0.facts(of: earlier.source) },
        try second[child].flatMap { try $0.facts(of: later.source) })
      return differences.isEmpty
        ? nil : ReturnDifference(childID: child, differences: differences)
    }
  }

  private func children(
    of loaded: LoadedReturn, logging access: AccessEvent?
  ) async throws -> [String: PackedChild] {
    try await store.gather([loaded.digest], logging: access, into: [:]) { children, child in
      children[child.childID, default: PackedChild()].add(child)
    }
  }
}

/// What two returns say differently of one child.
public struct ReturnDifference: Hashable, Sendable {
  /// The local authority’s own identifier.
  public let childID: String
  /// In the order of their days.
  public let differences: [FactDifference]
}

/// A child’s facts in few bytes, so that two large returns can be compared in little memory.
private struct PackedChild: Sendable {
  private var parts: [[UInt8]] = []

  mutating func add(_ child: ChildFacts) {
    var packer = FactPacker()
    packer.add(child)
    parts.append(packer.take())
  }

  /// All that is said of the child, wherever in the return it stands.
  func facts(of source: ReturnSource) throws -> ChildFacts? {
    var all: ChildFacts?
    for part in parts {
      var reader = try FactReader(part, of: source)
      while let child = try reader.next() { all = all?.joined(with: child) ?? child }
    }
    return all
  }
}
