import Record
public import Vocabulary

/// What stands of each kind, in the order it happened.
struct SaidEntries: Sendable {
  private var byKind: [String: [Entry]]
  /// Of entries that were put right, the newest version by each earlier one.
  private var newestVersions: [ID<Entry>: ID<Entry>] = [:]
  /// Every version of what was recorded in error.
  private let withdrawn: Set<ID<Entry>>

  /// - Parameter lines: in the order they are kept in.
  init(_ lines: [ChronologyLine]) {
    var byKind: [String: [Entry]] = [:]
    for line in lines where line.standing == .standing {
      byKind[line.entry.kind.name, default: []].append(line.entry)
      for earlier in line.earlierVersions { newestVersions[earlier] = line.entry.id }
    }
    self.byKind = byKind
    withdrawn = Set(lines.filter(\.isWithdrawn).flatMap(\.versions))
  }

  /// Whether something was recorded in error.
  func isWithdrawn(_ entry: ID<Entry>) -> Bool { withdrawn.contains(entry) }

  /// The same without some entries of these kinds.
  func leavingOut(_ ids: Set<ID<Entry>>, ofKinds kinds: Set<String>) -> SaidEntries {
    guard !ids.isEmpty else { return self }
    var left = self
    for kind in kinds { left.byKind[kind]?.removeAll { ids.contains($0.id) } }
    return left
  }

  /// The version of an entry that stands, where what names it was written before it was put right.
  func newest(of entry: ID<Entry>) -> ID<Entry> { newestVersions[entry] ?? entry }

  func entries(ofKind name: String) -> [Entry] { byKind[name] ?? [] }

  func all<Content: Payload>(_ type: Content.Type) -> [Said<Content>] {
    (byKind[Content.kind.name] ?? []).compactMap { Said<Content>($0) }
  }
}

extension Said {
  /// The first day it can have happened.
  public var day: LocalDate { entry.envelope.occurred.earliest }

  /// Whether it happened, and was written down, after another.
  func isAfter(_ other: Said<some Payload>) -> Bool {
    entry.place > other.entry.place
  }
}

extension Entry {
  /// Its place in time: the first day it can have happened and, of one day, the order it was first written down in.
  var place: (LocalDate, Int64) { (envelope.occurred.earliest, firstNumber) }
}
