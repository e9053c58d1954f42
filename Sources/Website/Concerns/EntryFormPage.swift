import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// The page on which one kind of entry is recorded.
struct EntryFormPage<Form: EntryForm>: Page {
  let subject: FormSubject
  let proof: FormProof
  var body = FormBody()
  /// Where it was opened; what it was sent with says so by itself.
  var address: String?
  var errors = FormErrors()
  var isFromDraft = false
  /// What rules of practice had against what was sent.
  var objections: [Objection] = []
  /// What others recorded while the form was filled in.
  var news: Meanwhile?
  /// What its author recorded a short while ago in the same words.
  var already: SaidAlready?

  var title: String { Form.heading }
  let section: SiteSection? = .people

  var before: Markup { BackLink(subject.name, href: subject.path).markup }

  var content: Markup {
    """
    \(when(isFromDraft, DraftNotice.markup))\
    <p class="caption"><bdi>\(subject.name)</bdi>, \(subject.age)</p><h1>\(title)</h1>\
    \(present(news) { $0.told(on: subject.path) })\(present(already) { $0.told(on: subject.path) })\
    \(PostForm(
      to: "\(subject.path)/\(Form.path)", proof, key: FormKey(in: body), draft: draft, questions
    ).markup)
    """
  }

  private var draft: DraftKey {
    DraftKey(
      path: address ?? body.text(DraftKey.field) ?? "\(subject.path)/\(Form.path)/new",
      title: "\(Form.heading): \(subject.name)", in: body)
  }

  private var questions: Markup {
    """
    \(FormSeen.hidden(in: body, about: subject))\
    \(Form.questions(Asking(body: body, errors: errors, objections: objections), about: subject))\
    \(Button.group(already == nil ? Button("Save").markup : SaidAlready.button, DraftKey.button))
    """
  }
}

/// Says that what is shown is a draft, and how to begin again without it.
enum DraftNotice {
  static let markup = NotificationBanner(
    .important, heading: "This is your draft. It is not on the record yet.",
    content: "<p>To begin again, discard it on <a href=\"/drafts\">your drafts page</a>.</p>",
    id: "draft"
  ).markup
}
