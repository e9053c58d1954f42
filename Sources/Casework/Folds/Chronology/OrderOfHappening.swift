import Record
import Vocabulary

extension RandomAccessCollection<Entry> where Index == Int {
  /// By the first day each can have happened, then by the time of day, then by when it was first recorded.
  var inOrderOfHappening: [Entry] {
    // Entries are large; sorting their places and moments instead is several times faster.
    enumerated().map { Moment($1, place: $0) }.sorted(by: <).map { self[$0.place] }
  }
}

private struct Moment: Comparable {
  let day: Int32
  let minute: Int32
  let number: Int64
  let place: Int

  init(_ entry: Entry, place: Int) {
    let occurred = entry.envelope.occurred
    day = occurred.earliest.dayNumber
    if case .at(_, let time) = occurred {
      minute = Int32(time.hour * 60 + time.minute)
    } else {
      minute = 0
    }
    number = entry.firstNumber
    self.place = place
  }

  static func < (one: Moment, other: Moment) -> Bool {
    (one.day, one.minute, one.number) < (other.day, other.minute, other.number)
  }
}
