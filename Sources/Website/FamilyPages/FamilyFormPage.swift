import Instruments
import Markup
import UseCases
import Vocabulary

/// One part of a form on the pages for families: a few questions, and a way on, back and off.
struct FamilyFormPage: Page {
  let secret: FamilySecret
  let filling: FamilyFilling
  /// The part that is asked; the first when that is not asked.
  let step: ID<InstrumentSection>?
  let before: FamilyBefore
  var errors = FormErrors()

  let isForFamilies = true

  private var form: FamilyForm { filling.form }
  private var reading: CompletionReading {
    CompletionReading(filling.answered.completion, of: form.instrument)
  }

  private var part: InstrumentSection? {
    let steps = filling.steps(reading)
    return steps.first { $0.id == step } ?? steps.first
  }

  var title: String {
    guard let part, filling.steps(reading).count > 1 else { return form.title }
    return "\(part.title): \(form.title)"
  }

  var content: Markup {
    let reading = reading
    let steps = filling.steps(reading)
    let part = part
    let number = steps.firstIndex { $0.id == part?.id } ?? 0
    return """
      \(LeaveNow.markup)\(heading(part, number, of: steps.count))\
      \(present(number == 0 ? form.instrument.guidance : nil) { "<p class=\"lead\">\($0)</p>" })\
      \(present(part?.guidance) { "<p>\($0)</p>" })\
      \(when(number > 0, Self.goingBack))\(before.markup)\
      \(Form(
        to: FamilyFields.target, hidden: hidden(part),
        content: "\(present(part) { questions($0, reading) })\(buttons(number, of: steps.count))"))\
      \(WhoReads(isForChild: form.completer == .child).markup)\(GetHelpNow.markup)
      """
  }

  private func heading(_ part: InstrumentSection?, _ number: Int, of count: Int) -> Markup {
    guard let part, count > 1 else { return "<h1>\(form.title)</h1>" }
    return """
      <p class="caption">\(form.title)</p><h1>\(part.title)</h1>\
      <p class="hint">Part \(number + 1) of \(count)</p>
      """
  }

  private static let goingBack: Markup = """
    <p>To go back, use the “Go back” button on this page. Your phone’s own Back may lose what you \
    wrote.</p>
    """

  /// The code, the part, and what was typed on other parts.
  private func hidden(_ part: InstrumentSection?) -> [HiddenField] {
    let reading = reading
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

  private func questions(_ part: InstrumentSection, _ reading: CompletionReading) -> Markup {
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

  private func buttons(_ number: Int, of count: Int) -> Markup {
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
