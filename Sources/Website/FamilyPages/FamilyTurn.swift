import Hummingbird
import Instruments
import Markup
import Packs
import UseCases
import Vocabulary

/// One page that somebody sent with a code that works: what it asks, what was typed, and what they pressed.
struct FamilyTurn {
  private let secret: FamilySecret
  private let question: AnswerByFamilyCode.Question
  /// Nil for the few questions in words that every place has.
  private let form: FamilyForm?
  private let site: SiteParts
  private let context: SiteContext
  private let body: FormBody
  private let before: FamilyBefore

  /// - Parameter body: what was typed, with what was typed before with another code.
  /// - Returns: nil for a form that the place has withdrawn since the code was made.
  init?(
    _ secret: FamilySecret, _ question: AnswerByFamilyCode.Question, _ body: FormBody,
    forms: [PlaceForm], site: SiteParts, _ context: SiteContext
  ) {
    form = question.form(among: forms)
    if case .form = question.purpose, form == nil { return nil }
    self.secret = secret
    self.question = question
    self.site = site
    self.context = context
    self.body = body
    before = FamilyBefore(body, forms: forms, now: site.now())
  }

  /// The page they are asked on, with what was typed so far.
  func shown() async throws -> Response {
    guard let form else {
      return context.page(
        FamilyQuestionPage(secret: secret, question: question, before: before, body: body))
    }
    return page(FamilyFilling(form: form, body: body, now: site.now()), nil)
  }

  /// The next page, the same with what has to be put right, or the way to thank them; nil when the code ended meanwhile.
  func answered() async throws -> Response? {
    if body.text(FamilyFields.go) == "open" { return try await shown() }
    guard let form else { return try await inWords() }
    return try await onForm(FamilyFilling(form: form, body: body, now: site.now()))
  }

  private func inWords() async throws -> Response? {
    let read = FamilyAnswerForm(body, question)
    guard let answer = read.answer else {
      return context.page(
        FamilyQuestionPage(
          secret: secret, question: question, before: before, body: body, errors: read.errors))
    }
    return try await send(.inWords(answer))
  }

  private func onForm(_ filling: FamilyFilling) async throws -> Response? {
    let answered = filling.answered
    let steps = filling.steps(
      CompletionReading(answered.completion, of: filling.form.instrument))
    let here = steps.firstIndex { $0.id.value == body.text(FamilyFields.step) }
    switch (body.text(FamilyFields.go), here) {
    case ("send", _): return try await send(filling)
    case ("next", let here?):
      let errors = filling.errors(in: steps[here], answered)
      let next = errors.isEmpty ? min(here + 1, steps.count - 1) : here
      return page(filling, steps[next].id, errors)
    case ("back", let here?): return page(filling, steps[max(0, here - 1)].id)
    default: return page(filling, nil)
    }
  }

  private func send(_ filling: FamilyFilling) async throws -> Response? {
    do {
      return try await send(.onForm(filling.form, try filling.answers()))
    } catch let unfinished as FamilyFilling.Unfinished {
      return page(filling, unfinished.step, unfinished.errors)
    } catch let incomplete as IncompleteCompletion {
      // The day changed while it was sent.
      var errors = FormErrors()
      for problem in incomplete.problems {
        errors.add(problem.message, to: problem.place.map { problem.field(at: $0) } ?? "go")
      }
      let item = incomplete.problems.first?.place?.item
      return page(filling, item.flatMap(filling.form.instrument.section)?.id, errors)
    }
  }

  private func send(_ answer: FamilyAnswer) async throws -> Response? {
    let isSent = try await AnswerByFamilyCode(store: site.records)(
      answer, with: secret, once: Self.key(of: body))
    return isSent ? context.redirect(to: "/family/thank-you") : nil
  }

  private func page(
    _ filling: FamilyFilling, _ step: ID<InstrumentSection>?, _ errors: FormErrors = FormErrors()
  ) -> Response {
    context.page(
      FamilyFormPage(
        secret: secret, question: question, filling: filling, step: step, before: before,
        errors: errors))
  }

  /// The key of the page exactly as it was sent: pressed twice it is the same, with other words it is not.
  static func key(of body: FormBody) -> CommandKey? {
    FormKey.sent(in: body)?.sent(body.without([FormKey.field]).encoded)
  }
}
