import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// The same form with what was recorded in it, and the reason why it was wrong.
struct CorrectionPage<Form: EntryForm>: Page {
  let subject: FormSubject
  let corrected: Entry
  let agencies: AgencyNames
  let proof: FormProof
  let body: FormBody
  var errors = FormErrors()
  var isFromDraft = false
  /// What rules of practice had against what was sent.
  var objections: [Objection] = []

  var title: String { "Put right: \(Form.Content.title.lowercased())" }
  let section: SiteSection? = .people

  var before: Markup { BackLink("What was recorded", href: entryPath).markup }

  private var entryPath: String { "\(subject.path)/entries/\(corrected.id)" }

  var content: Markup {
    """
    \(when(isFromDraft, DraftNotice.markup))\
    <p class="caption"><bdi>\(subject.name)</bdi>, \(subject.age)</p><h1>\(title)</h1>\
    \(InsetText("""
      <p>Recorded by \(agencies.author(corrected.envelope.author)), \
      \(corrected.envelope.recordedAt.british). What was recorded stays, beside what you put \
      right and your name.</p>
      """))\
    \(PostForm(
      to: "\(entryPath)/correction", proof, key: FormKey(in: body), draft: draft, questions
    ).markup)
    """
  }

  /// Not the name of any question that an entry itself asks: some decisions have a reason of their own.
  static var whatWasWrong: String { "what_was_wrong" }

  private var draft: DraftKey {
    DraftKey(
      path: "\(entryPath)/correction",
      title: "Correction of \(Form.Content.title.lowercased()): \(subject.name)", in: body)
  }

  private var questions: Markup {
    """
    \(HiddenField("based_on", value: corrected.id.value))\
    \(TextArea(
      "What was wrong?", name: Self.whatWasWrong, value: body[Self.whatWasWrong],
      hint: "Anybody who may see the entry sees this too", errors: errors, rows: 2, style: .strong))\
    \(Form.questions(
      Asking(body: body, errors: errors, isCorrection: true, objections: objections), about: subject))\
    \(Button.group(Button("Save the correction").markup, DraftKey.button))
    """
  }
}
