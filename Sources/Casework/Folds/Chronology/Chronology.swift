public import Record
public import Vocabulary

/// Everything the entries given tell, of all agencies alike, in the order it happened.
///
/// Each entry is shown once, in its newest version; one recorded in error stays, marked as withdrawn. What a voluntary
/// organisation records stands with what any other agency records.
public struct Chronology: Sendable {
  /// The earliest first.
  public let lines: [ChronologyLine]
  /// What stands, each kind by itself.
  let said: SaidEntries

  /// - Parameter entries: those the viewer may see, in any order.
  public init(_ entries: some EntriesGiven) { self = entries.known.chronology }

  init(folding known: KnownEntries) {
    let settled = SettledEntries(known)
    self.init(lines: known.inOrderOfHappening.compactMap(settled.line))
  }

  private init(lines: [ChronologyLine]) {
    self.lines = lines
    said = SaidEntries(lines)
  }

  public var newestFirst: [ChronologyLine] { lines.reversed() }

  /// The lines that a filter lets through.
  public func filtered(by filter: ChronologyFilter) -> Chronology {
    filter.isEmpty ? self : Chronology(lines: lines.filter(filter.lets(through:)))
  }

  /// One lane for each agency, in the order they first appear.
  public var lanes: [Lane] {
    let byAgency = Dictionary(grouping: lines, by: \.entry.envelope.author.agency)
    return agencies.map { Lane(agency: $0, lines: byAgency[$0] ?? []) }
  }

  /// Every agency that recorded something, in the order they first appear.
  public var agencies: [ID<Agency>] {
    lines.lazy.map(\.entry.envelope.author.agency).withoutRepeats
  }

  public struct Lane: Sendable {
    public let agency: ID<Agency>
    public let lines: [ChronologyLine]
  }

  /// The version of an entry that stands, where what names it was written before it was put right.
  public func newest(of entry: ID<Entry>) -> ID<Entry> { said.newest(of: entry) }

  /// Whether an entry was recorded in error, in whichever version it is named.
  public func isWithdrawn(_ entry: ID<Entry>) -> Bool { said.isWithdrawn(entry) }

  /// What still stands of one kind, the earliest first.
  public func standing<Content: Payload>(_ type: Content.Type) -> [Said<Content>] {
    said.all(type)
  }
}

/// How entries are told that others put right or withdraw.
private struct SettledEntries {
  private let corrections: Corrections
  /// Those that put another right, or are put right, by their identifiers.
  private let concerned: [ID<Entry>: Entry]
  /// Those shown that another entry corrects or withdraws.
  private let putRight: Set<ID<Entry>>

  init(_ known: KnownEntries) {
    let corrections = known.corrections
    self.corrections = corrections
    concerned = Dictionary(
      corrections.isEmpty ? [] : known.filter(corrections.concern).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    putRight = Set(concerned.values.compactMap(\.envelope.corrects)).intersection(concerned.keys)
  }

  /// Nil for an entry that another says better, and for one that only withdraws another.
  func line(_ entry: Entry) -> ChronologyLine? {
    guard corrections.concern(entry) else { return ChronologyLine(entry) }
    let standing = corrections.standing(of: entry.id)
    if case .corrected = standing { return nil }
    if entry.kind.name == Withdrawal.kind.name,
      entry.envelope.corrects.map(putRight.contains) ?? false
    {
      return nil
    }
    var withdrawal: Entry?
    if case .withdrawn(let by) = standing { withdrawal = concerned[by] }
    let earlier = corrections.otherVersions(of: entry.id)
    return ChronologyLine(
      entry, standing: standing, withdrawal: withdrawal, earlierVersions: earlier,
      putRight: earlier.compactMap { concerned[$0] })
  }
}
