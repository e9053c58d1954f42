import Casework
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// A form that somebody is filling in: what was typed, read against what the form asks.
struct Filling {
  let subject: FormSubject
  let form: PlaceForm
  let body: FormBody
  /// Brothers and sisters whose records the worker may write in, for an assessment of the family.
  let others: [FormSubject]
  /// The finished form that is put right; nil for one that is filled in for the first time.
  let corrected: KeptForm?

  init(
    _ subject: FormSubject, _ form: PlaceForm, _ body: FormBody, others: [FormSubject] = [],
    correcting corrected: KeptForm? = nil
  ) {
    self.subject = subject
    self.form = form
    self.body = body
    self.others = others
    self.corrected = corrected
  }

  var instrument: Instrument { form.instrument }

  /// Where what is filled in is sent.
  var target: String {
    "\(subject.path)/\(form.declaration.isAudit ? "case-audits" : "forms")/\(form.id)"
  }

  var path: String { "\(target)/new" }

  /// The step that asks whom it is about, where there is a choice.
  static let peopleStep = "people"
  /// The step that shows every answer before it is saved.
  static let checkStep = "check"

  var asksWhom: Bool {
    switch instrument.about {
    case .childAndCarer: true
    case .family: form.purpose == nil ? !siblings.isEmpty : !others.isEmpty
    case .child, .adult, .practitioner, .organisation: false
    }
  }

  /// Children of the family whose own records the worker may open: only they can have a statement of their own.
  var siblings: [Relative] { subject.otherChildren.filter(\.mayOpen) }

  var carers: [Relative] {
    subject.opened.relatives.filter(subject.isGrownUp)
  }

  /// Whom it is about, the child whose page it is on first.
  var about: [ID<Person>] {
    if let corrected { return corrected.completion.about.map { ID($0.value) } }
    return switch instrument.about {
    case .childAndCarer:
      [subject.person]
        + carers.map(\.person).filter { $0.value == body.text("carer") }
    case .family:
      [subject.person]
        + (form.purpose == nil
          ? siblings.map(\.person).filter { body.all("also_about").contains($0.value) }
          : begunWith.map(\.person))
    case .child, .adult, .practitioner, .organisation: [subject.person]
    }
  }

  /// The brothers and sisters the assessment was begun for too, each with their own earlier ones read (R-050).
  var begunWith: [FormSubject] {
    if let assessment {
      return others.filter { $0.involvement.openAssessments.contains { $0.id == assessment } }
    }
    guard let finished = finishedMeanwhile?.id else { return [] }
    return others.filter { $0.involvement.assessment(finished) != nil }
  }

  /// A child it is about, as far as the author may see.
  func subject(of person: ID<Person>?) -> FormSubject {
    others.first { $0.person == person } ?? subject
  }

  var author: Contributor {
    let worker = subject.worker
    let trained = TypedDate.day(of: body.date("trained-on"))
    return Contributor(
      id: ID(worker.practitioner.value), name: worker.name, role: worker.role.rawValue,
      agency: worker.agency.name, trainedOn: trained)
  }

  /// The sections that are asked, given the answers so far.
  func sections(of reading: CompletionReading) -> [InstrumentSection] {
    let shown = Set(reading.shown.map(\.item))
    return instrument.sections.filter { $0.items.contains { shown.contains($0.id) } }
  }

  /// Every step, in order, by the name its address has.
  func steps(_ reading: CompletionReading) -> [String] {
    (asksWhom ? [Self.peopleStep] : []) + sections(of: reading).map(\.id.value)
      + [Self.checkStep]
  }

  func name(of person: ID<Person>) -> String {
    person == subject.person
      ? subject.name : subject.opened.relative(person)?.name ?? "Name not shown"
  }
}

extension FormSubject {
  /// What was recorded of contact with the family, the newest first.
  var contacts: [Entry] {
    Chronology(opened.entries).lines.reversed()
      .filter { $0.standing == .standing && $0.isContact && $0.payload != nil }.map(\.entry)
  }
}

extension AnswerPlace {
  /// The name of its field on a page.
  var field: String { about.map { "\(item).\($0)" } ?? item.value }
}

extension TypedDate {
  /// A whole day as it was typed; nil for anything else.
  static func day(of typed: DateInput) -> LocalDate? {
    typed.isBlank ? nil : (try? TypedDate(typed))?.date.exactDay
  }
}
