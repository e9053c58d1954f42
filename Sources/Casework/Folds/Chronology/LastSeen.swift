public import Record
public import Vocabulary

/// When a child was last seen with somebody’s own eyes, by whom and where.
public struct LastSeen: Equatable, Sendable {
  public let on: LocalDate
  public let by: Author
  public let place: String
  public let entry: ID<Entry>

  /// Nil when no entry given says the child was seen; being heard is not being seen.
  public init?(_ entries: some EntriesGiven) {
    let last = entries.known.standing(of: Self.kinds).inOrderOfHappening.lazy.reversed().compactMap
    { entry in
      Self.place(in: entry).map { (entry, $0) }
    }
    .first
    guard let last else { return nil }
    on = last.0.envelope.occurred.earliest
    by = last.0.envelope.author
    place = last.1
    entry = last.0.id
  }

  /// The kinds of entries that can say a child was seen.
  static let kinds: Set<String> = [Sighting.kind.name, ChildsVoice.kind.name]

  /// Where an entry says the child was seen; nil when it does not say so.
  private static func place(in entry: Entry) -> String? {
    if let sighting = Sighting.from(entry) {
      return sighting.wasSeen && sighting.method != .heardOnly ? sighting.place : nil
    }
    guard let voice = ChildsVoice.from(entry), voice.wasSeen, voice.mode != .heardOnly else {
      return nil
    }
    return voice.place
  }
}
