import Casework
import Instruments
import Markup
import Packs
import Record
import UseCases
import Vocabulary

/// A finished form with what was answered in it, to be put right by a new one that stands in its place.
struct CorrectFormPage: Page {
  let subject: FormSubject
  let kept: KeptForm
  /// The form in the version it was filled in on; nil when that is no longer at hand.
  let form: PlaceForm?
  let agencies: AgencyNames
  let proof: FormProof
  let body: FormBody
  var isFromDraft = false
  var errors = FormErrors()
  /// What the rules of practice had against what was sent.
  var refused: [Objection] = []

  var title: String { "Put right: \(kept.completion.title)" }
  let section: SiteSection? = .people

  private var path: String { "\(subject.path)/assessments/\(kept.entry.id)" }

  var before: Markup { BackLink("What was recorded", href: path).markup }

  private var filling: Filling? { form.map { Filling(subject, $0, body, correcting: kept) } }

  var content: Markup {
    let recorded = kept.entry.envelope
    return """
      \(when(isFromDraft, DraftNotice.markup))\
      <p class="caption"><bdi>\(subject.name)</bdi>, \(subject.age)</p><h1>\(title)</h1>\
      \(InsetText("""
        <p>Completed on \(recorded.occurred.british) by \(agencies.author(recorded.author)). It stays as it was, \
        struck through, and what you save here stands in its place with your name and your reason.</p>
        """))\
      \(filling.map(questions) ?? notAtHand)
      """
  }

  private var notAtHand: Markup {
    Alert(
      .warning, heading: "This version of the form is no longer kept",
      content: """
        <p>Version \(kept.completion.version) is not among your place’s forms, so it cannot be filled in again. \
        <a href="\(href: "\(subject.path)/entries/\(kept.entry.id)/withdrawal")">Strike it through</a>, then \
        complete the form of today.</p>
        """
    ).markup
  }

  private func questions(_ filling: Filling) -> Markup {
    let asking = Asking(body: body, errors: errors)
    let reading = CompletionReading(filling.answered.completion, of: filling.instrument)
    return PostForm(
      to: kept.correctionPath(of: subject.person), proof, key: FormKey(in: body), draft: draft,
      """
      \(HiddenField("asked", value: reading.shown.map(\.field).joined(separator: " ")))\
      \(asking.lines(
        "What was wrong?", "reason", hint: "Anybody who may see the form sees this too", rows: 2,
        style: .strong))\
      <div id="whole-form">\(each(filling.correctable) { part in
        """
        <h2>\(part.title)</h2>\
        \(SectionQuestions(
          filling: filling, section: part, asking: asking, reading: reading, people: filling.about,
          isCorrection: true
        ).markup)
        """
      })</div>\
      \(OverrulingQuestions(asking: asking, refused: refused).markup)\
      \(Button.group(Button("Save the correction").markup, DraftKey.button))
      """
    ).markup
  }

  private var draft: DraftKey {
    DraftKey(
      path: kept.correctionPath(of: subject.person),
      title: "Correction of \(kept.completion.title): \(subject.name)", in: body)
  }

  /// The form as it should have been.
  func corrected() throws(FormErrors) -> (filled: FilledForm, why: String) {
    var reader = FormReader(body, today: subject.today)
    let why = reader.text("reason", "What was wrong", missing: "Enter what was wrong")
    guard let filling, let form else {
      throw ["reason": "This version of the form is no longer kept"]
    }
    let answered = filling.answered
    for item in answered.errors.items { reader.errors.add(item.message, to: item.field) }
    if let fault = answered.fault { reader.errors.add(fault, to: "whole-form") }
    let reading = CompletionReading(answered.completion, of: filling.instrument)
    let asked = Set((body.text("asked") ?? "").split(separator: " ").map(String.init))
    let new = reading.shown.map(\.field).filter { !asked.contains($0) }
    if reader.errors.isEmpty, let first = new.first {
      reader.errors.add(
        "Your changes bring up further questions: answer them, then save", to: first)
    }
    var completion = answered.completion
    if reader.errors.isEmpty, completion.answers == kept.completion.answers {
      reader.errors.add("Nothing is different from what was recorded", to: "whole-form")
    }
    do throws(IncompleteCompletion) {
      try completion.finish(
        on: kept.completion.completedOn ?? subject.today, of: filling.instrument,
        holding: Set(filling.held))
    } catch {
      for problem in error.problems {
        let field = problem.place.map { problem.field(at: $0) } ?? "whole-form"
        if reader.errors[field] == nil { reader.errors.add(problem.message, to: field) }
      }
    }
    try reader.errors.throwIfAny()
    return (FilledForm(form: form, completion: completion, overruled: filling.overruled(body)), why)
  }
}
