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
    let sightings = entries.standing(Sighting.self, corrections: corrections).filter {
      $0.content.wasSeen && $0.content.method != .heardOnly
    }
    guard let last = sightings.max(by: { $0.entry.isEarlier(than: $1.entry) }) else { return nil }
    on = last.entry.envelope.occurred.earliest
    by = last.entry.envelope.author
    place = last.content.place
    entry = last.id
  }
}

extension Entry {
  /// By the first day it can have happened, then by the time, then by when it was recorded.
  func isEarlier(than other: Entry) -> Bool {
    let one = envelope.occurred
    let two = other.envelope.occurred
    return (one.earliest, one.time, number) < (two.earliest, two.time, other.number)
  }
}

extension Occurrence {
  fileprivate var time: LocalTime {
    if case .at(_, let time) = self { time } else { .midnight }
  }
}
