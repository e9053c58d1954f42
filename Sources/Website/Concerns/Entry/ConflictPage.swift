import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Two people put the same entry right: both versions side by side, and a person chooses.
struct ConflictPage<Form: EntryForm>: Page {
  let subject: FormSubject
  /// What somebody else saved first; the newest of them.
  let theirs: Entry
  /// What this worker’s form says.
  let mine: any Payload
  let agencies: AgencyNames
  let proof: FormProof
  /// The form as it was sent.
  let body: FormBody
  let path: String
  var errors = FormErrors()

  let title = "Somebody else put this right first"
  let section: SiteSection? = .people
  let isWide = true

  var content: Markup {
    """
    <h1>\(title)</h1>\
    <p>Nothing of yours has been saved yet, and nothing is lost. Read both, then choose.</p>\
    <div class="side-by-side"><section><h2>What \(theirs.envelope.author.name) recorded</h2>\
    <p>\(agencies.author(theirs.envelope.author)), \(theirs.envelope.recordedAt.british). \
    \(present(theirs.contents?.reason) { "Why: \(asTyped($0))" })</p>\(saidByThem)</section>\
    <section><h2>What you typed</h2>\(said(mine))</section></div>\
    \(PostForm(to: path, proof, key: FormKey(in: body), choice).markup)
    """
  }

  private var saidByThem: Markup {
    guard let payload = try? Payloads.read(theirs) else { return .empty }
    return theirs.kind.name == Withdrawal.kind.name
      ? "<p>They withdrew it: it was recorded in error.</p>" : said(payload)
  }

  private func said(_ payload: any Payload) -> Markup {
    SummaryList(payload.details.map { SummaryList.Row($0.label, asTyped($0.value)) }).markup
  }

  private var choice: Markup {
    """
    \(each(kept) { HiddenField($0.name, value: $0.value).markup })\
    \(HiddenField("based_on", value: theirs.id.value))\
    \(HiddenField("was_shown_both", value: "yes"))\
    \(Radios(
      "Which should stand?", name: "which",
      choices: [
        Answers.choice("What \(theirs.envelope.author.name) recorded", value: "theirs"),
        Answers.choice(
          "What I typed", value: "mine",
          hint: "Theirs stays in the history, struck through"),
      ], errors: errors, style: .strong))\
    \(Button("Continue"))
    """
  }

  /// All that was typed, without what the form carries for itself.
  private var kept: [FormBody.Field] {
    body.without([
      FormProof.field, FormKey.field, "based_on", "was_shown_both", "which", DraftKey.titleField,
    ]).fields
  }
}
