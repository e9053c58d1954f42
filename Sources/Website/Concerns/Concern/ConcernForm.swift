import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// A worry about a child, as one professional saw it.
enum ConcernForm: EntryForm {
  static let path = "concerns"
  static let heading = "Record a concern"

  static let occurred = OccurrenceForm(
    question: "When was this?", missing: "Select when this was")

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<Concern> {
    var sign = Sign()
    sign.whatWasSeen = reader.text("what_was_seen", "What was seen") ?? ""
    sign.types = reader.choices("types")
    sign.otherType = reader.text("other_type", "The other type")
    sign.prenatal = subject.isUnborn ? reader.choices("prenatal") : []
    var response = FirstResponse()
    response.isInImmediateDanger = danger(reader)
    var experience = Experience()
    experience.childsWords = reader.text("childs_words", "What the child said")
    experience.whyNoWords = reader.text("why_no_words", "Why there are no words")
    response.whatWasDone = reader.text("what_was_done", "What was done")
    let occurred = occurred.read(&reader)
    readDuration(&reader, into: &sign)
    // What is urgent is saved with the days as they were typed.
    if !isUrgent(reader.body) {
      reader.add(subject.picture.map { sign.objections(in: $0) } ?? [])
    }
    experience.impact = reader.text("impact", "The effect on the child")
    let source = TypedSource.read(&reader)

    var concern = Concern(sign: sign, experience: experience, response: response)
    readMore(&reader, into: &concern)
    reader.add(
      concern.problems(about: subject.identity?.stage ?? .child, on: subject.today),
      inTheOrderOf: questionOrder)
    if isUrgent(reader.body) { concern.keepWhatWasNotUnderstood(of: reader) }
    return TypedEntry(
      content: concern, occurred: occurred, source: source,
      alsoAbout: alsoAbout(reader, subject))
  }

  static func isUrgent(_ body: FormBody) -> Bool { body.text("is_in_immediate_danger") == "yes" }

  /// In danger: what to do now comes before anything else (R-003).
  static func next(after entry: Entry, about person: ID<Person>) -> String {
    let concern = Concern.from(entry)
    let page = concern?.isInImmediateDanger == true ? "immediate-danger" : "recorded"
    return "/people/\(person)/concerns/\(entry.id)/\(page)"
  }

  private static func danger(_ reader: FormReader) -> Bool? {
    switch reader.choice("is_in_immediate_danger", of: Answer.self) {
    case .yes: true
    case .no: false
    case .notKnown, nil: nil
    }
  }

  private static func readDuration(_ reader: inout FormReader, into sign: inout Sign) {
    sign.firstSeen = reader.partialDate("first_seen", "The day it was first seen")
    sign.lastSeen = reader.partialDate("last_seen", "The day it was last seen")
    sign.howOften = reader.choice("how_often")
    sign.howOftenNote = reader.text("how_often_note", "More about how often")
  }

  /// The questions as they stand on the page, from which the list of what to put right takes its order.
  private static let questionOrder = [
    "what_was_seen", "prenatal", "types", "other_type", "is_in_immediate_danger", "childs_words",
    "why_no_words", "what_was_done", "occurred", "first_seen", "last_seen", "how_often_note",
    "impact", "basis", "told_by",
  ]

  /// Brothers and sisters who were ticked, and the mother of a child not yet born (R-009).
  private static func alsoAbout(_ reader: FormReader, _ subject: FormSubject) -> [ID<Person>] {
    let known = subject.shownRelatives
    let ticked = reader.ids("also_about", of: Person.self).filter {
      known.contains($0) && $0 != subject.person
    }
    guard subject.isUnborn, let mother = subject.mother?.person, !ticked.contains(mother) else {
      return ticked
    }
    return ticked + [mother]
  }
}

extension Concern {
  /// Dates that could not be read are kept in words, because saving did not wait for them.
  fileprivate mutating func keepWhatWasNotUnderstood(of reader: FormReader) {
    let dates = [
      ("First seen", "first_seen"), ("Last seen", "last_seen"), ("On", "occurred_on"),
      ("About", "occurred_about"), ("From", "occurred_from"), ("Until", "occurred_until"),
    ]
    let lost = dates.filter { _, name in
      reader.errors.items.contains { $0.field == name || $0.field.hasPrefix("\(name)[") }
        && !reader.body.date(name).isBlank
    }
    guard !lost.isEmpty else { return }
    let words = lost.map { label, name in
      let date = reader.body.date(name)
      return "\(label): \(date.day) \(date.month) \(date.year)"
    }
    let note = "As typed, and not a real date: \(words.joined(separator: "; "))"
    sign.howOftenNote = [sign.howOftenNote, note].compactMap(\.self).joined(separator: "\n")
  }
}
