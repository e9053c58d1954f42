import Casework
public import Record
import Vocabulary

/// The same worker recorded the same, word for word, about the same people a short while ago.
///
/// Going back in the browser and saving again makes a second entry that counts twice, which nobody meant. It may also have
/// happened again: whoever saves it says so, and it is recorded.
public struct RecordedAlready: Error {
  /// What was recorded then.
  public let entry: Entry

  public init(_ entry: Entry) { self.entry = entry }
}

extension RecordReader {
  /// How long after it was recorded the same is asked about: an hour, which is Heed’s own.
  private var shortWhile: Double { 60 * 60 }

  func checkNotRecordedAlready(_ entry: NewEntry, by worker: Worker) throws {
    guard entry.corrects == nil, let person = entry.subjects.first else { return }
    let since = now.adding(seconds: -shortWhile)
    let same = try known(about: person).standing(of: [entry.kind.name]).last { earlier in
      earlier.envelope.recordedAt >= since
        && earlier.envelope.author.practitioner == worker.practitioner && entry.says(earlier)
    }
    if let same { throw RecordedAlready(same) }
  }
}

extension NewEntry {
  /// Whether an entry says the same, of the same people and the same day, in the same words.
  fileprivate func says(_ other: Entry) -> Bool {
    other.contents?.payload == contents.payload && other.contents?.toldBy == contents.toldBy
      && other.envelope.occurred == occurred && other.envelope.subjects == subjects
      && other.envelope.basis == basis && other.envelope.marking == marking
  }
}
