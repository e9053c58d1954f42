import Casework
import Instruments
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

  /// Whether the worker recorded an entry so short a while ago that the same again may not be meant.
  func isJustRecorded(_ entry: Entry, by worker: Worker) -> Bool {
    entry.envelope.recordedAt >= now.adding(seconds: -shortWhile)
      && entry.envelope.author.practitioner == worker.practitioner
  }

  func checkNotRecordedAlready(_ entry: NewEntry, by worker: Worker) throws {
    guard entry.corrects == nil, let person = entry.subjects.first else { return }
    let same = try known(about: person).standing(of: [entry.kind.name]).last { earlier in
      isJustRecorded(earlier, by: worker) && entry.says(earlier)
    }
    if let same { throw RecordedAlready(same) }
  }
}

extension NewEntry {
  /// Whether an entry says the same, of the same people and the same day, in the same words.
  fileprivate func says(_ other: Entry) -> Bool {
    (other.payloadAsSent == contents.payload || givesSameAnswers(as: other))
      && other.contents?.toldBy == contents.toldBy
      && other.envelope.occurred == occurred && other.envelope.subjects == subjects
      && other.envelope.basis == basis && other.envelope.marking == marking
  }

  /// Whether both keep the same form with the same answers, whenever each was given.
  private func givesSameAnswers(as other: Entry) -> Bool {
    guard let mine = (try? judged).flatMap({ $0 as? InstrumentCompleted })?.form,
      let theirs = InstrumentCompleted.from(other)?.form, mine.form == theirs.form,
      mine.version == theirs.version,
      let one = try? Completion(json: Array(mine.json.utf8)),
      let two = try? Completion(json: Array(theirs.json.utf8))
    else { return false }
    return one.answers.mapValues(\.answer) == two.answers.mapValues(\.answer)
  }
}

extension Entry {
  /// What it says as its author sent it: without what was set aside because it could not wait.
  fileprivate var payloadAsSent: [UInt8]? {
    guard let urgent = ChronologyLine(self).payload as? any Urgent, urgent.isUrgent else {
      return contents?.payload
    }
    return urgent.asSent.newEntry(about: [], occurred: envelope.occurred).contents.payload
  }
}
