import Casework
import Record
import Vocabulary

/// One entry of a family's story, before it is written.
struct Telling: Sendable {
  var at: Instant
  var by: DemoPractitioner
  var subjects: [ID<Person>]
  var payload: any Payload
  var occurred: Occurrence
  var basis: Basis = .fact
  var marking: Marking = .shared
  var toldBy: String?
  /// A name by which a later telling can say it corrects this one.
  var tag: String?
  var correctsTag: String?
  var reason: String?
  /// The tag of the entry this one answers, and what it says once that entry's id is known.
  var answersTag: String?
  var answer: (@Sendable (ID<Entry>) -> any Payload)?

  /// The entry to write.
  ///
  /// - Parameter written: the ids that tagged tellings were written under.
  func newEntry(written: [String: ID<Entry>]) -> NewEntry {
    let answered = answersTag.flatMap { written[$0] }
    let payload = answered.flatMap { answer?($0) } ?? payload
    return payload.newEntry(
      about: subjects, occurred: occurred, basis: basis, marking: marking, toldBy: toldBy,
      corrects: correctsTag.flatMap { written[$0] }, reason: reason)
  }
}
