public import Record
public import Vocabulary

/// Whether what an entry says still stands.
public enum Standing: Hashable, Sendable {
  case standing
  /// A later entry says it better; this is the newest that does.
  case corrected(by: ID<Entry>)
  /// Recorded in error.
  case withdrawn(by: ID<Entry>)
}

/// Which entries still stand, once those that correct or withdraw others are taken into account.
///
/// Every version of an entry belongs together, however they were chained, and the newest wins: a correction after a
/// withdrawal says it again, and a withdrawal of a withdrawal undoes it.
public struct Corrections: Sendable {
  private var standings: [ID<Entry>: Standing] = [:]
  private var versions: [ID<Entry>: [ID<Entry>]] = [:]
  private var roots: [ID<Entry>: ID<Entry>] = [:]

  public init(_ entries: [Entry]) {
    let correcting = entries.filter { $0.envelope.corrects != nil }
    guard !correcting.isEmpty else { return }
    var chains: [ID<Entry>: [Entry]] = [:]
    for entry in correcting.sorted(by: { $0.number < $1.number }) {
      if let corrected = entry.envelope.corrects {
        let root = roots[corrected] ?? corrected
        roots[entry.id] = root
        chains[root, default: []].append(entry)
      }
    }
    var wanted = Set(chains.keys)
    for entry in entries where wanted.remove(entry.id) != nil {
      if roots[entry.id] == nil { chains[entry.id]?.insert(entry, at: 0) }
      if wanted.isEmpty { break }
    }
    for (root, chain) in chains { settle(chain, root: root) }
  }

  public func standing(of entry: ID<Entry>) -> Standing { standings[entry] ?? .standing }

  /// The first version of an entry that puts another right; nil for one that puts nothing right.
  public func firstVersion(of entry: ID<Entry>) -> ID<Entry>? { roots[entry] }

  public func stands(_ entry: Entry) -> Bool { standing(of: entry.id) == .standing }

  /// The other versions of the same entry, oldest first, without withdrawals.
  public func otherVersions(of entry: ID<Entry>) -> [ID<Entry>] {
    (versions[roots[entry] ?? entry] ?? []).filter { $0 != entry }
  }

  private mutating func settle(_ chain: [Entry], root: ID<Entry>) {
    let said = chain.filter { $0.kind.name != Withdrawal.kind.name }.map(\.id)
    versions[root] = said
    guard let newest = said.last else { return }
    for earlier in said.dropLast() { standings[earlier] = .corrected(by: newest) }

    var withdrawals: [ID<Entry>] = []
    for entry in chain {
      if entry.kind.name != Withdrawal.kind.name {
        for overtaken in withdrawals { standings[overtaken] = .corrected(by: entry.id) }
        withdrawals = []
      } else if let undone = entry.envelope.corrects, withdrawals.contains(undone) {
        standings[undone] = .withdrawn(by: entry.id)
        withdrawals.removeAll { $0 == undone }
      } else {
        withdrawals.append(entry.id)
      }
    }
    if let last = withdrawals.last { standings[newest] = .withdrawn(by: last) }
  }
}

extension [Entry] {
  /// What had been recorded before an instant: the record as it was known then.
  public func known(before instant: Instant) -> [Entry] {
    filter { $0.envelope.recordedAt < instant }
  }

  /// What still stands of one kind, read, in the order given.
  ///
  /// What cannot be read is left out.
  func standing<Content: Payload>(
    _ type: Content.Type, corrections: Corrections
  ) -> [Said<Content>] {
    compactMap { entry in
      guard entry.kind.name == Content.kind.name, corrections.stands(entry) else { return nil }
      return Content.from(entry).map { Said(entry: entry, content: $0) }
    }
  }
}

/// An entry with what it says.
public struct Said<Content: Payload>: Hashable, Sendable {
  public let entry: Entry
  public let content: Content

  public var id: ID<Entry> { entry.id }

  public init(entry: Entry, content: Content) {
    self.entry = entry
    self.content = content
  }
}
