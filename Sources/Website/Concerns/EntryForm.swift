import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// The form for one kind of entry: recording it, and putting it right later, are the same questions.
protocol EntryForm: SendableMetatype {
  associatedtype Content: Payload

  /// What follows `/people/:person/` in its address.
  static var path: String { get }
  /// The page’s heading, which is also what its button says: “Record a concern”.
  static var heading: String { get }
  /// What recording it lets somebody do.
  static var deed: Deed { get }
  /// Whether it sets completed tools side by side, for which the place’s forms are read.
  static var comparesTools: Bool { get }

  static func read(
    _ reader: inout FormReader, about subject: FormSubject
  ) -> TypedEntry<Content>

  /// Adds what an entry says to a form, as it would be typed.
  static func fill(_ body: inout FormBody, with content: Content)

  static func questions(_ asking: Asking, about subject: FormSubject) -> Markup

  /// What the form holds when it is opened for the first time.
  static func begin(_ prefill: FormBody, about subject: FormSubject) -> FormBody

  /// The form to show again without saving, when that is what was asked for; nil otherwise.
  static func shownAgain(_ body: FormBody) -> FormBody?

  /// Whether it is saved whatever is still missing, because it cannot wait.
  static func isUrgent(_ body: FormBody) -> Bool

  /// Whether an entry, recorded by somebody else while the form was filled in, changes what the form is about.
  ///
  /// Its author is then shown it before theirs is saved; nothing they typed is lost.
  static func isChanged(_ body: FormBody, by entry: Entry) -> Bool

  /// What its author may go on with instead, once others have recorded something that changes what it is about; nil for most.
  static func instead(
    of body: FormBody, after news: [Entry], about subject: FormSubject
  ) -> GoingOnInstead?

  /// Whether what a rule asks at a question can be told at once with other faults of the form: not where it would rest
  /// on an answer that is missing itself.
  static func isToldAtOnce(_ question: String, beside errors: FormErrors) -> Bool

  /// Where its author is led when it has been saved.
  static func next(after entry: Entry, about person: ID<Person>) -> String
}

extension EntryForm {
  static var deed: Deed { .recordAbout }
  static var comparesTools: Bool { false }

  static func begin(_ prefill: FormBody, about subject: FormSubject) -> FormBody { prefill }

  static func shownAgain(_ body: FormBody) -> FormBody? { nil }

  static func isUrgent(_ body: FormBody) -> Bool { false }

  static func isToldAtOnce(_ question: String, beside errors: FormErrors) -> Bool { false }

  static func isChanged(_ body: FormBody, by entry: Entry) -> Bool { false }

  static func instead(
    of body: FormBody, after news: [Entry], about subject: FormSubject
  ) -> GoingOnInstead? { nil }

  static func next(after entry: Entry, about person: ID<Person>) -> String {
    "/people/\(person)/entries/\(entry.id)?saved=yes"
  }

  /// Whether it cannot wait, and what it puts right did not say so yet.
  static func isUrgent(_ body: FormBody, correcting corrected: Entry?) -> Bool {
    isUrgent(body) && !(corrected.flatMap(typed).map(isUrgent) ?? false)
  }

  /// The form as it would be typed to say what an entry says; nil when it cannot be read.
  static func typed(_ entry: Entry) -> FormBody? {
    guard let content = Content.from(entry) else { return nil }
    var body = FormBody()
    OccurrenceForm.add(entry.envelope.occurred, to: &body)
    TypedSource.add(entry, to: &body)
    for person in entry.envelope.subjects.dropFirst() { body.add("also_about", person.value) }
    fill(&body, with: content)
    return body
  }

  /// The entry that a form asks for.
  ///
  /// - Parameter corrected: the entry it puts right, whose people it keeps.
  static func newEntry(
    _ body: FormBody, about subject: FormSubject, correcting corrected: Entry? = nil
  ) throws(FormErrors) -> NewEntry {
    var reader = FormReader(body, today: subject.today, correcting: corrected)
    let typed = read(&reader, about: subject)
    let reason =
      corrected == nil
      ? nil
      : reader.text(
        CorrectionPage<Self>.whatWasWrong, "What was wrong",
        missing: "Enter what was wrong with what was recorded")
    check(typed, in: &reader, about: subject)
    let isUrgentNow = isUrgent(body, correcting: corrected)
    if !isUrgentNow { try reader.errors.throwIfAny() }
    var others = corrected?.envelope.subjects ?? []
    others += typed.alsoAbout.filter { !others.contains($0) }
    return typed.content.newEntry(
      about: [subject.person] + others.filter { $0 != subject.person },
      occurred: typed.occurred ?? .on(.day(subject.today)),
      basis: typed.source.basis ?? .opinion,
      marking: typed.source.marking ?? corrected?.envelope.marking ?? .shared,
      toldBy: typed.source.toldBy, corrects: corrected?.id,
      reason: reason.map { $0.isEmpty ? "What is urgent was added" : $0 })
  }

  /// Adds what stands against the day and the time of day.
  ///
  /// The day of what rules of practice look at is judged with the rest of it.
  private static func check(
    _ typed: TypedEntry<Content>, in reader: inout FormReader, about subject: FormSubject
  ) {
    let now = subject.opened.openedAt
    if case .at(let day, let time)? = typed.occurred, day == subject.today, time > now.ukTime {
      reader.errors.add(
        "The time must have passed: it is \(now.ukTime.british) now",
        to: OccurrenceForm.timeAsked(in: reader.body))
    }
    guard typed.content is any Judged == false, type(of: typed.content).isContact,
      let day = typed.occurred?.earliest,
      let field = OccurrenceForm.dayAsked(in: reader.body)
    else { return }
    reader.add(subject.picture?.objections(toDay: day, at: field) ?? [])
  }
}
