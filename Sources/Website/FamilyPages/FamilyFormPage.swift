import Instruments
import Markup
import UseCases
import Vocabulary

/// One part of a form on the pages for families: a few questions, and a way on, back and off.
struct FamilyFormPage: Page {
  private let secret: FamilySecret
  private let question: AnswerByFamilyCode.Question
  private let filling: FamilyFilling
  private let before: FamilyBefore
  let errors: FormErrors
  /// What was answered so far, read once for the whole page.
  private let reading: CompletionReading
  /// How many parts are asked, given those answers.
  private let count: Int
  /// The part that is asked here, and its place among them.
  private let part: InstrumentSection?
  private let number: Int

  let isForFamilies = true

  /// - Parameter step: the part to ask; the first when that is not asked.
  init(
    secret: FamilySecret, question: AnswerByFamilyCode.Question, filling: FamilyFilling,
    step: ID<InstrumentSection>?,
    before: FamilyBefore, errors: FormErrors = FormErrors()
  ) {
    self.secret = secret
    self.question = question
    self.filling = filling
    self.before = before
    self.errors = errors
    reading = CompletionReading(filling.answered.completion, of: filling.form.instrument)
    let steps = filling.steps(reading)
    count = steps.count
    number = steps.firstIndex { $0.id == step } ?? 0
    part = steps.indices.contains(number) ? steps[number] : nil
  }

  private var form: FamilyForm { filling.form }

  var title: String {
    guard let part, count > 1 else { return form.title }
    return isNamedAlike(part) ? form.title : "\(part.title): \(form.title)"
  }

  var content: Markup {
    """
    \(LeaveNow.markup)\(heading)\
    \(present(number == 0 ? form.instrument.guidance : nil) { "<p class=\"lead\">\($0)</p>" })\
    \(present(part?.guidance) { "<p>\($0)</p>" })\
    \(when(number > 0, Self.goingBack))\(before.markup)\
    \(Form(
      to: FamilyFields.target, hidden: hidden,
      content: "\(present(part) { questions($0) })\(buttons)"))\
    \(WhoReads(question: question).markup)\(GetHelpNow.markup)
    """
  }

  private var heading: Markup {
    guard let part, count > 1 else { return "<h1>\(form.title)</h1>" }
    return """
      \(when(!isNamedAlike(part), "<p class=\"caption\">\(form.title)</p>"))<h1>\(part.title)</h1>\
      <p class="hint">Part \(number + 1) of \(count)</p>
      """
  }

  /// Whether a part is called what the whole form is called, which is then said once.
  private func isNamedAlike(_ part: InstrumentSection) -> Bool { part.title == form.title }

  private static let goingBack: Markup = """
    <p>To go back, use the “Go back” button on this page. Your phone’s own Back may lose what you \
    wrote.</p>
    """

  /// The code, the part, and what was typed on other parts.
  private var hidden: [HiddenField] {
    let here = (part?.items ?? []).filter { item in
      part.map { reading.isAsked(item, at: AnswerPlace(item.id), in: $0) } ?? false
    }
    return [
      HiddenField(FamilyFields.code, value: secret.text), FormKey(in: filling.body).hidden,
      HiddenField(FamilyFields.asked, value: FamilyPurpose.form(form.asked).stored),
      HiddenField(FamilyFields.step, value: part?.id.value ?? ""),
    ] + filling.body.typedBefore
      + filling.body.carried(besides: FamilyFields.own, and: here.map(\.id.value))
  }

  private func questions(_ part: InstrumentSection) -> Markup {
    let asking = Asking(body: filling.body, errors: errors)
    return each(part.items) { item in
      let place = AnswerPlace(item.id)
      guard form.known[place] == nil, reading.isAsked(item, at: place, in: part) else {
        return .empty
      }
      return ItemField(
        filling: nil, asking: asking, item: item, name: place.field,
        isRequired: reading.isRequired(place), wantedWhen: reading.wantedWhen(item, at: place)
      ).markup
    }
  }

  private var buttons: Markup {
    let isLast = number + 1 >= count
    return Button.group(
      isLast
        ? Button("Send", name: FamilyFields.go, value: "send").markup
        : Button("Go on", name: FamilyFields.go, value: "next").markup,
      when(
        number > 0,
        Button("Go back", kind: .secondary, name: FamilyFields.go, value: "back").markup))
  }
}
