import Instruments
import Markup
import Record
import UseCases
import Vocabulary

/// A form that a child or parent fills in with a code: what they typed, read against what they are asked.
struct FamilyFilling {
  let form: FamilyForm
  let body: FormBody
  let now: Instant

  private var instrument: Instrument { form.instrument }

  /// What they typed, without the reasons that nobody asks them for.
  private var typed: TypedForm {
    let reasons = Set(instrument.items.map { AnswerReader.whyNot(AnswerPlace($0.id).field) })
    return TypedForm(instrument: instrument, body: body.without(reasons), today: now.ukDate)
  }

  /// Nobody is named on these pages; on the record it stands under the name of whoever was given the code.
  private var somebody: Contributor {
    Contributor(id: ID("family"), name: "", kind: form.completer)
  }

  /// The places they answer; what the code answers is not asked.
  var places: [AnswerPlace] {
    typed.places(about: []).filter { form.known[$0] == nil }
  }

  /// Where they ticked that they would rather not say, which only a question that must be answered offers.
  private var declined: Set<AnswerPlace> {
    Set(
      places.filter { place in
        instrument.item(place.item)?.required != .never
          && !body.typed(AnswerReader.whyNot(place.field)).isEmpty
      })
  }

  /// What they answered so far.
  ///
  /// Where they would rather not say, nothing else of that question is read or refused.
  var answered: Answered {
    let declined = declined
    let (read, errors) = typed.read(places.filter { !declined.contains($0) })
    var own = read
    for place in declined { own[place] = .couldNotAnswer(Instrument.ratherNotSay) }
    return typed.answered(
      (own.merging(form.known) { _, known in known }, errors), by: somebody, about: [ID("child")],
      at: now)
  }

  /// The sections that are asked, given the answers so far: one page each.
  func steps(_ reading: CompletionReading) -> [InstrumentSection] {
    let shown = Set(reading.shown).subtracting(form.known.keys)
    return instrument.sections.filter { section in
      section.items.contains { shown.contains(AnswerPlace($0.id)) }
    }
  }

  func errors(in section: InstrumentSection, _ answered: Answered) -> FormErrors {
    if let fault = answered.fault, let field = fields(of: section).first {
      var errors = FormErrors()
      errors.add(fault, to: field)
      return errors
    }
    var errors = FormErrors()
    for error in typed.errors(in: section, answered, about: []).items {
      let room = room(for: error.field, in: section, answered.completion)
      errors.add(room.map(FamilyAnswerForm.tooLong) ?? error.message, to: error.field)
    }
    return errors
  }

  /// How many letters an answer has room for, where it has more than that; nil for any other.
  private func room(
    for field: String, in section: InstrumentSection, _ completion: Completion
  ) -> Int? {
    section.items.lazy.compactMap { item -> Int? in
      let place = AnswerPlace(item.id)
      guard place.field == field, case .text(let text) = completion.answers[place]?.answer else {
        return nil
      }
      switch item.kind {
      case .text(let longest), .lines(let longest): return text.count > longest ? longest : nil
      default: return nil
      }
    }
    .first
  }

  /// What they answered, once nothing is missing or wrong on any page.
  ///
  /// - Throws: ``Unfinished``, with the first page on which there is something to put right.
  func answers() throws(Unfinished) -> [AnswerPlace: ItemAnswer] {
    let answered = answered
    let steps = steps(CompletionReading(answered.completion, of: instrument))
    for step in steps {
      let errors = errors(in: step, answered)
      if !errors.isEmpty { throw Unfinished(step: step.id, errors: errors) }
    }
    let own = answered.completion.answers.filter { form.known[$0.key] == nil }
    guard !own.isEmpty else {
      var errors = FormErrors()
      errors.add("Answer one of the questions", to: steps.last.map(fields)?.first ?? "go")
      throw Unfinished(step: steps.last?.id, errors: errors)
    }
    return own.mapValues(\.answer)
  }

  /// Something is missing or wrong, on one of the pages.
  struct Unfinished: Error {
    let step: ID<InstrumentSection>?
    let errors: FormErrors
  }

  private func fields(of section: InstrumentSection) -> [String] {
    section.items.map { AnswerPlace($0.id) }.filter { form.known[$0] == nil }.map(\.field)
  }
}
