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
  /// Of every entry that puts another right, or is put right.
  private var places: [ID<Entry>: Place] = [:]
  private var versions: [ID<Entry>: [ID<Entry>]] = [:]
  /// The numbers of those entries: thousands are asked for, and a number is found sooner than an identifier.
  private var numbers: Set<Int64> = []

  private struct Place {
    var standing = Standing.standing
    /// The first version of the same entry; nil for the first itself.
    var root: ID<Entry>?
  }

  public init(_ entries: [Entry]) {
    let correcting = entries.filter { $0.envelope.corrects != nil }
    guard !correcting.isEmpty else { return }
    numbers = Set(correcting.map(\.number))
    var chains: [ID<Entry>: [Entry]] = [:]
    for entry in correcting.sorted(by: { $0.number < $1.number }) {
      if let corrected = entry.envelope.corrects {
        let root = places[corrected]?.root ?? corrected
        places[entry.id] = Place(root: root)
        chains[root, default: []].append(entry)
      }
    }
    var wanted = Set(chains.keys)
    for entry in entries where wanted.remove(entry.id) != nil {
      numbers.insert(entry.number)
      if places[entry.id]?.root == nil { chains[entry.id]?.insert(entry, at: 0) }
      if wanted.isEmpty { break }
    }
    for (root, chain) in chains {
      if let first = chain.first, first.id == root {
        for later in chain.dropFirst() { later.remember(firstNumber: first.number) }
      }
      settle(chain, root: root)
    }
  }

  /// Whether no entry puts another right.
  public var isEmpty: Bool { places.isEmpty }

  /// Whether an entry puts another right, or is put right.
  func concern(_ entry: Entry) -> Bool { numbers.contains(entry.number) }

  public func standing(of entry: ID<Entry>) -> Standing { places[entry]?.standing ?? .standing }

  /// The first version of an entry that puts another right; nil for one that puts nothing right.
  public func firstVersion(of entry: ID<Entry>) -> ID<Entry>? { places[entry]?.root }

  /// The same of an entry that is at hand.
  public func firstVersion(of entry: Entry) -> ID<Entry>? {
    concern(entry) ? firstVersion(of: entry.id) : nil
  }

  /// Every first version that another puts right.
  public var firstVersions: Set<ID<Entry>> { Set(versions.keys) }

  public func stands(_ entry: Entry) -> Bool {
    !concern(entry) || standing(of: entry.id) == .standing
  }

  /// The other versions of the same entry, oldest first, without withdrawals.
  public func otherVersions(of entry: ID<Entry>) -> [ID<Entry>] {
    (versions[places[entry]?.root ?? entry] ?? []).filter { $0 != entry }
  }

  private mutating func settle(_ chain: [Entry], root: ID<Entry>) {
    let said = chain.filter { $0.kind.name != Withdrawal.kind.name }.map(\.id)
    versions[root] = said
    guard let newest = said.last else { return }
    for earlier in said.dropLast() { settle(earlier, .corrected(by: newest)) }

    var withdrawals: [ID<Entry>] = []
    for entry in chain {
      if entry.kind.name != Withdrawal.kind.name {
        for overtaken in withdrawals { settle(overtaken, .corrected(by: entry.id)) }
        withdrawals = []
      } else if let undone = entry.envelope.corrects, withdrawals.contains(undone) {
        settle(undone, .withdrawn(by: entry.id))
        withdrawals.removeAll { $0 == undone }
      } else {
        withdrawals.append(entry.id)
      }
    }
    if let last = withdrawals.last { settle(newest, .withdrawn(by: last)) }
  }

  private mutating func settle(_ entry: ID<Entry>, _ standing: Standing) {
    places[entry, default: Place()].standing = standing
  }
}
