/// What one release added to what has been published: counts, what became of each, and what ties them together.
///
/// It holds true counts, withheld ones among them: keep it where the record is kept.
public struct Publication: Hashable, Codable, Sendable {
  /// Counts that are published or withheld for the first time.
  let cells: [PublicationHistory.Entry]
  /// What has become of counts of earlier releases.
  let changes: [Change]
  let relations: [[PublicationHistory.Term]]

  struct Change: Hashable, Codable, Sendable {
    /// Its place in the history.
    let cell: Int
    let outcome: PublicationHistory.Outcome
  }

  /// Whether everything in it had been published, or withheld, before.
  public var isNothingNew: Bool { cells.isEmpty && changes.isEmpty && relations.isEmpty }

  /// How many counts anybody was shown for the first time.
  public var shown: Int { outcomes.count { $0 == .shown } }

  /// How many counts were withheld for the first time.
  public var withheld: Int { outcomes.count { $0 == .withheld } }

  private var outcomes: [PublicationHistory.Outcome] {
    cells.map(\.outcome) + changes.map(\.outcome)
  }
}

extension Release {
  /// What this release, as it was protected, adds to what has been published before.
  public func publication(
    _ protected: ProtectedRelease, after history: PublicationHistory
  ) -> Publication {
    let before = history
    let after = recorded(protected, in: before)
    return Publication(
      cells: Array(after.cells[before.count...]),
      changes: before.cells.indices.compactMap { place in
        let outcome = after.cells[place].outcome
        return outcome == before.cells[place].outcome ? nil : .init(cell: place, outcome: outcome)
      },
      relations: Array(after.relations[before.relations.count...]))
  }
}

extension PublicationHistory {
  /// Adds what was kept of a later release.
  public mutating func add(_ publication: Publication) throws(DamagedHistory) {
    let all = 0..<cells.count + publication.cells.count
    guard publication.changes.allSatisfy({ cells.indices.contains($0.cell) }),
      publication.relations.joined().allSatisfy({ all.contains($0.cell) })
    else { throw DamagedHistory() }
    for entry in publication.cells { _ = append(entry) }
    for change in publication.changes { set(change.outcome, at: change.cell) }
    append(publication.relations)
  }
}

/// What was kept of a release does not follow on what was kept before it.
public struct DamagedHistory: Error, Hashable, Sendable, CustomStringConvertible {
  public init() {}

  public var description: String {
    "What has been published before cannot be read, so nothing more is published. Restore the record from a backup."
  }
}
