public import Record
public import Vocabulary

/// When a child was last seen with somebody’s own eyes, by whom and where.
public struct LastSeen: Equatable, Sendable {
  public let on: LocalDate
  public let by: Author
  public let place: String
  public let entry: ID<Entry>

  /// Nil when no entry given says the child was seen; being heard is not being seen.
  ///
  /// A form may say on which earlier day whoever filled it in saw the child.
  public init?(_ entries: some EntriesGiven) {
    let known = entries.known
    let seen = known.standing(of: Self.kinds).inOrderOfHappening.lazy.reversed()
      .compactMap { entry in
        Self.place(in: entry).map {
          (on: entry.envelope.occurred.earliest, place: $0, entry: entry)
        }
      }
      .first
    let stated = known.standing(InstrumentCompleted.self).compactMap { said in
      said.content.childSeenOn.map { (on: $0, place: "", entry: said.entry) }
    }
    .max { $0.on < $1.on }
    guard let last = [stated, seen].compactMap(\.self).max(by: { $0.on < $1.on }) else {
      return nil
    }
    on = last.on
    by = last.entry.envelope.author
    place = last.place
    entry = last.entry.id
  }

  /// The kinds of entries whose own day can be one on which a child was seen.
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
