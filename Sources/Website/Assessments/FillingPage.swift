import Casework
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// One step of a form that is filled in.
struct FillingPage: Page {
  let filling: Filling
  let step: String
  let proof: FormProof
  var errors = FormErrors()
  var isFromDraft = false

  private var instrument: Instrument { filling.instrument }
  private var subject: FormSubject { filling.subject }
  private var reading: CompletionReading {
    CompletionReading(filling.answered.completion, of: instrument)
  }

  var title: String { "\(instrument.title): \(heading)" }
  let section: SiteSection? = .people

  var before: Markup {
    let steps = filling.steps(reading)
    guard let index = steps.firstIndex(of: step), index > 0 else {
      return BackLink("Assessments", href: "\(subject.path)/assessments").markup
    }
    return BackLink("Back", href: "\(filling.path)?step=\(steps[index - 1])").markup
  }

  private var asked: InstrumentSection? {
    instrument.sections.first { $0.id.value == step }
  }

  private var heading: String { asked?.title ?? "Whom is it about?" }

  var content: Markup {
    let steps = filling.steps(reading)
    let number = (steps.firstIndex(of: step) ?? 0) + 1
    return """
      \(when(isFromDraft, DraftNotice.markup))\
      <p class="caption">\(instrument.title), <bdi>\(subject.name)</bdi>, \(subject.age)</p>\
      <h1>\(heading)</h1><p class="hint">Part \(number) of \(steps.count)</p>\
      \(FillingFault(filling: filling).markup)\
      \(when(number == 1, present(instrument.guidance) { InsetText("<p>\($0)</p>").markup }))\
      \(present(asked?.guidance) { "<p>\($0)</p>" })\
      \(when(asksOfGoodEnoughCare, StageGuidance(subject).markup))\
      \(PostForm(
        to: filling.target, proof, key: FormKey(in: filling.body),
        draft: filling.draft, "\(enter)\(kept)\(questions)\(buttons)"
      ).markup)
      """
  }

  /// What children of this age need stands beside the question of good enough care.
  private var asksOfGoodEnoughCare: Bool {
    asked?.items.contains { $0.states == Finding.goodEnough.rawValue } == true
  }

  /// What the Enter key does in a line of text, before any other button of the page.
  private var enter: Markup {
    """
    <button class="visually-hidden" type="submit" name="go" value="\(step)" tabindex="-1" aria-hidden="true">\
    Continue</button>
    """
  }

  private var buttons: Markup {
    Button.group(Button("Continue", name: "go", value: step).markup, DraftKey.button)
  }

  /// Everything typed on the other steps travels along, so that nothing is lost whoever keeps it.
  private var kept: Markup {
    each(filling.body.carried(besides: FillingRoutes.own, and: fields)) { $0.markup }
  }

  /// The names of the questions asked on this step.
  private var fields: [String] {
    guard let asked else { return ["carer", "also_about"] }
    let (items, shown) = (Set(asked.items.map(\.id)), Set(reading.shown))
    return filling.places(about: filling.about).filter { place in
      items.contains(place.item)
        && (shown.contains(place) || reading.completion.isWritten(at: place))
    }
    .map(\.field)
  }

  private var questions: Markup {
    guard let asked else { return whom }
    return SectionQuestions(
      filling: filling, section: asked, asking: Asking(body: filling.body, errors: errors),
      reading: reading, people: filling.about
    ).markup
  }

  private var whom: Markup {
    let asking = Asking(body: filling.body, errors: errors)
    if instrument.about == .childAndCarer {
      return Radios(
        "Whose care of \(subject.name) is it about?", name: "carer",
        choices: filling.carers.map { Answers.choice($0.name, value: $0.person.value) },
        chosen: filling.body.text("carer"),
        hint: "Each child and each carer has their own", errors: errors, style: .strong
      ).markup
    }
    guard filling.form.purpose == nil else {
      return ChildrenAssessed(filling: filling).markup
    }
    return asking.some(
      "Which other children is it about?", "also_about",
      filling.siblings.map {
        Answers.choice($0.nameAndAge(on: subject.today), value: $0.person.value)
      },
      hint: "What is said of one child is kept on that child’s record alone. Select all that apply",
      style: .strong)
  }
}

extension Filling {
  var draft: DraftKey {
    DraftKey(path: path, title: "\(instrument.title): \(subject.name)", in: body)
  }
}
