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
  let chronology: [Entry]
  /// The finished form that is put right; nil for one that is filled in for the first time.
  let corrected: KeptForm?

  init(
    _ subject: FormSubject, _ form: PlaceForm, _ body: FormBody,
    correcting corrected: KeptForm? = nil
  ) {
    self.subject = subject
    self.form = form
    self.body = body
    self.corrected = corrected
    chronology = Chronology(subject.opened.entries).newestFirst
      .filter { $0.standing == .standing && $0.payload.map { type(of: $0).isContact } == true }
      .prefix(30).map(\.entry)
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
    case .family: !siblings.isEmpty
    case .child, .adult, .practitioner, .organisation: false
    }
  }

  /// Children of the family whose own records the worker may open: only they can have a statement of their own.
  var siblings: [Relative] { subject.otherChildren.filter(\.mayOpen) }

  var carers: [Relative] {
    subject.opened.relatives.filter { $0.shown?.stage == .adult }
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
        + siblings.map(\.person).filter { body.all("also_about").contains($0.value) }
    case .child, .adult, .practitioner, .organisation: [subject.person]
    }
  }

  /// What has been answered so far, with what other agencies contributed, and what of it could not be read.
  var answered: Answered {
    if let corrected { return answered(correcting: corrected.completion) }
    var completion = Completion(of: instrument, about: about.map { ID($0.value) })
    do throws(ContributionRefusal) {
      for contribution in contributions {
        try completion.take(
          contribution.basedOn(completion.revision, within: places(about: about)), to: instrument)
      }
      let (own, errors) = read(places(about: about))
      try completion.take(
        Contribution(
          by: author, at: subject.opened.openedAt,
          answers: own.filter { completion.answers[$0]?.answer != $1 },
          basedOn: completion.revision), to: instrument)
      return Answered(completion: completion, errors: errors)
    } catch {
      return Answered(completion: completion, errors: FormErrors(), fault: error.message)
    }
  }

  /// What somebody who was asked for some sections answered in them, and what has to be put right in it.
  func contributed(
    to sections: [InstrumentSection], at now: Instant
  ) -> (completion: Completion, errors: FormErrors) {
    let items = Set(sections.flatMap(\.items).map(\.id))
    var (answers, errors) = read(places(about: [subject.person]).filter { items.contains($0.item) })
    answers = answers.filter { !$0.value.isEmpty }
    var completion = Completion(of: instrument, about: about.map { ID($0.value) })
    do throws(ContributionRefusal) {
      try completion.take(
        Contribution(by: author, at: now, answers: answers, basedOn: 0), to: instrument)
    } catch {
      errors.add(error.message, to: "whole-form")
    }
    for problem in instrument.problems(in: completion, on: subject.today) {
      guard problem.fault == .wrong, let place = problem.place, answers[place] != nil else {
        continue
      }
      errors.add(problem.message, to: field(of: problem, at: place))
    }
    return (completion, errors)
  }

  func read(
    _ places: [AnswerPlace]
  ) -> (answers: [AnswerPlace: ItemAnswer], errors: FormErrors) {
    var reader = AnswerReader(body: body, today: subject.today)
    var answers: [AnswerPlace: ItemAnswer] = [:]
    for place in places {
      guard let item = instrument.item(place.item) else { continue }
      answers[place] = reader.answer(to: item, named: place.field)
    }
    return (answers, reader.errors)
  }

  func places(about people: [ID<Person>]) -> [AnswerPlace] {
    instrument.sections.flatMap { section in
      section.isForEachPerson
        ? people.flatMap { person in
          section.items.map { AnswerPlace($0.id, about: ID(person.value)) }
        } : section.items.map { AnswerPlace($0.id) }
    }
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

/// What has been answered so far.
struct Answered {
  let completion: Completion
  /// What was typed and could not be read.
  let errors: FormErrors
  /// Why nothing of it can be taken; nil when it can.
  var fault: String?
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
