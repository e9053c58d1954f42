public import Record
public import Vocabulary

/// Everything the entries given tell, of all agencies alike, in the order it happened.
///
/// Each entry is shown once, in its newest version; one recorded in error stays, marked as withdrawn. What a voluntary
/// organisation records stands with what any other agency records.
public struct Chronology: Sendable {
  /// The earliest first.
  public let lines: [ChronologyLine]

  /// - Parameter entries: those the viewer may see, in any order.
  public init(_ entries: [Entry], corrections: Corrections? = nil) {
    let corrections = corrections ?? Corrections(entries)
    let corrected = entries.filter { $0.envelope.corrects != nil }
    let withdrawals = Dictionary(
      corrected.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let putRight = Set(corrected.compactMap(\.envelope.corrects))
    let ids = putRight.isEmpty ? [] : Set(entries.lazy.map(\.id).filter(putRight.contains))
    lines = entries.inOrderOfHappening.compactMap { entry in
      let standing = corrections.standing(of: entry.id)
      if case .corrected = standing { return nil }
      if entry.isWithdrawal(ofOneOf: ids) { return nil }
      var withdrawal: Entry?
      if case .withdrawn(let by) = standing { withdrawal = withdrawals[by] }
      return ChronologyLine(
        entry, standing: standing, withdrawal: withdrawal,
        earlierVersions: corrections.otherVersions(of: entry.id))
    }
  }

  private init(lines: [ChronologyLine]) { self.lines = lines }

  public var newestFirst: [ChronologyLine] { lines.reversed() }

  /// The lines that a filter lets through.
  public func filtered(by filter: ChronologyFilter) -> Chronology {
    filter.isEmpty ? self : Chronology(lines: lines.filter(filter.lets(through:)))
  }

  /// One lane for each agency, in the order they first appear.
  public var lanes: [Lane] {
    let agencies = lines.map(\.entry.envelope.author.agency).withoutRepeats
    let byAgency = Dictionary(grouping: lines, by: \.entry.envelope.author.agency)
    return agencies.map { Lane(agency: $0, lines: byAgency[$0] ?? []) }
  }

  public struct Lane: Sendable {
    public let agency: ID<Agency>
    public let lines: [ChronologyLine]
  }

  /// What still stands of one kind, the earliest first.
  public func standing<Content: Payload>(_ type: Content.Type) -> [Said<Content>] {
    lines.compactMap { line in
      line.standing == .standing ? Said<Content>(line.entry) : nil
    }
  }
}

extension Entry {
  /// Whether it only withdraws an entry that is shown itself.
  fileprivate func isWithdrawal(ofOneOf entries: Set<ID<Entry>>) -> Bool {
    kind.name == Withdrawal.kind.name && envelope.corrects.map(entries.contains) ?? false
  }
}
