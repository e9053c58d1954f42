import Instruments
import Markup
import Record
import Vocabulary

/// What somebody typed into a form, read against what it asks, whoever fills it in: a practitioner beside the record, or
/// a child or parent with a one-time code.
struct TypedForm {
  let instrument: Instrument
  let body: FormBody
  let today: LocalDate

  /// Every place there is to answer, in the order asked.
  func places(about people: [ID<Person>]) -> [AnswerPlace] {
    instrument.sections.flatMap { section in
      section.isForEachPerson
        ? people.flatMap { person in
          section.items.map { AnswerPlace($0.id, about: ID(person.value)) }
        } : section.items.map { AnswerPlace($0.id) }
    }
  }

  func read(
    _ places: [AnswerPlace]
  ) -> (answers: [AnswerPlace: ItemAnswer], errors: FormErrors) {
    var reader = AnswerReader(body: body, today: today)
    var answers: [AnswerPlace: ItemAnswer] = [:]
    for place in places {
      guard let item = instrument.item(place.item) else { continue }
      answers[place] = reader.answer(to: item, named: place.field)
    }
    return (answers, reader.errors)
  }

  /// The answers of one person, about nobody else, who fills the form in alone and is not named on its pages.
  func answered(
    _ read: (answers: [AnswerPlace: ItemAnswer], errors: FormErrors), by somebody: Contributor,
    about people: [ID<NamedPerson>], at now: Instant
  ) -> Answered {
    var completion = Completion(of: instrument, about: people)
    do throws(ContributionRefusal) {
      try completion.take(
        Contribution(by: somebody, at: now, answers: read.answers, basedOn: 0), to: instrument)
      return Answered(completion: completion, errors: read.errors)
    } catch {
      return Answered(completion: completion, errors: read.errors, fault: error.message)
    }
  }

  /// What has to be put right in one section before going on.
  ///
  /// - Parameters:
  ///   - more: what else stands against it, beside what could not be read.
  ///   - whose: which child a place is about, where the same question is asked of several.
  func errors(
    in section: InstrumentSection, _ answered: Answered, about people: [ID<Person>],
    and more: FormErrors = FormErrors(), whose: (AnswerPlace) -> String = { _ in "" }
  ) -> FormErrors {
    let completion = answered.completion
    var errors = FormErrors()
    let fields = Set(section.items.map(\.id))
    for item in answered.errors.items
    where fields.contains(where: { item.field.belongs(toItem: $0.value) }) {
      let place = completion.answers.keys.first { item.field.belongs(toItem: $0.field) }
      errors.add((place.map(whose) ?? "") + item.message, to: item.field)
    }
    for item in more.items + unaskedErrors(in: section, completion, about: people).items {
      errors.add(item.message, to: item.field)
    }
    for problem in instrument.problems(in: completion, on: today) {
      guard let place = problem.place, fields.contains(place.item), errors[place.field] == nil,
        !errors.items.contains(where: { $0.field.belongs(toItem: place.field) })
      else { continue }
      errors.add(whose(place) + problem.message, to: problem.field(at: place))
    }
    return errors
  }

  /// What was written where another answer of the same part means that nothing is asked: it is never dropped unseen.
  private func unaskedErrors(
    in section: InstrumentSection, _ completion: Completion, about people: [ID<Person>]
  ) -> FormErrors {
    var errors = FormErrors()
    let reading = CompletionReading(completion, of: instrument)
    let items = Set(section.items.map(\.id))
    for place in places(about: people) where items.contains(place.item) {
      guard !reading.isShown(place), completion.isWritten(at: place),
        let item = instrument.item(place.item),
        let condition = item.shownWhen, condition.items.contains(where: items.contains)
      else { continue }
      errors.add(
        "“\(item.question)” would not be kept: it is asked only when \(condition.wording(in: instrument)). "
          + "Take it out, or change that answer", to: place.field)
    }
    return errors
  }
}

extension CompletionProblem {
  /// The field it stands beside: that of the item, or of one cell of its table.
  func field(at place: AnswerPlace) -> String {
    cell.map { AnswerReader.cell(place.field, $0.row, $0.column) } ?? place.field
  }
}

extension Completion {
  /// Whether somebody wrote something there, in words or in rows.
  func isWritten(at place: AnswerPlace) -> Bool {
    switch answers[place]?.answer {
    case .text(let words): !words.allSatisfy(\.isWhitespace)
    case .rows(let rows): !rows.isEmpty
    default: false
    }
  }
}

extension CompletionReading {
  /// Whether a question of a section is on its page: what depends on another answer of the same page is asked too, with
  /// when it is wanted, because the page cannot know yet.
  func isAsked(_ item: Item, at place: AnswerPlace, in section: InstrumentSection) -> Bool {
    if isShown(place) || completion.isWritten(at: place) { return true }
    guard let condition = item.shownWhen else { return false }
    return condition.items.contains { needed in
      section.items.contains { $0.id == needed }
        && completion.answers[AnswerPlace(needed, about: place.about)] == nil
    }
  }

  /// When it is wanted, where that depends on another answer of the same page; nil where it is wanted now.
  func wantedWhen(_ item: Item, at place: AnswerPlace) -> String? {
    guard !isShown(place) else { return nil }
    return item.shownWhen.map { "Only when \($0.wording(in: instrument))" }
  }
}

extension FormBody {
  /// What was typed on other pages of a form, to travel along with this one, so that nothing is lost whoever keeps it.
  ///
  /// - Parameters:
  ///   - own: fields of the page itself, which are no answers.
  ///   - here: the names of the questions that are asked on this page.
  func carried(besides own: Set<String>, and here: [String]) -> [HiddenField] {
    let here = Set(here)
    return fields.filter { field in
      !own.contains(field.name) && !here.contains { field.name.belongs(toItem: $0) }
    }
    .map { HiddenField($0.name, value: $0.value) }
  }
}

extension String {
  /// Whether a field is that of an item, or a part of it.
  func belongs(toItem item: String) -> Bool {
    self == item || hasPrefix("\(item).") || hasPrefix("\(item)[")
  }
}
