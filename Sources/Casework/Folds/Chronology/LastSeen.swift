public import Record
public import Vocabulary

/// When a child was last seen with somebody’s own eyes, by whom and where.
public struct LastSeen: Equatable, Sendable {
  public let on: LocalDate
  public let by: Author
  public let place: String
  public let entry: ID<Entry>

  /// Nil when no entry given says the child was seen; being heard is not being seen.
  public init?(_ entries: [Entry], corrections: Corrections? = nil) {
    let corrections = corrections ?? Corrections(entries)
    let sightings = entries.filter {
      $0.kind.name == Sighting.kind.name && corrections.stands($0)
    }
    let seen = sightings.inOrderOfHappening.lazy.reversed().compactMap { Said<Sighting>($0) }
      .first { $0.content.wasSeen && $0.content.method != .heardOnly }
    guard let last = seen else { return nil }
    on = last.entry.envelope.occurred.earliest
    by = last.entry.envelope.author
    place = last.content.place
    entry = last.id
  }
}
