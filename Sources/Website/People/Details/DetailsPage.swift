import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Asks what is known about who somebody is.
struct DetailsPage: Page {
  let subject: FormSubject
  let proof: FormProof
  let body: FormBody
  var errors = FormErrors()
  var isFromDraft = false

  let title = DetailsForm.heading
  let section: SiteSection? = .people

  var before: Markup { BackLink(subject.name, href: subject.path).markup }

  var content: Markup {
    """
    \(when(isFromDraft, DraftNotice.markup))\
    <p class="caption"><bdi>\(subject.name)</bdi>, \(subject.age)</p><h1>\(title)</h1>\
    <p>Change what has changed. What you leave blank stays as it was; to take something away, open \
    its entry and say that it was recorded in error.</p>\
    \(present(subject.identity) { stage($0) })\
    \(PostForm(
      to: "\(subject.path)/details", proof, key: FormKey(in: body), draft: draft, questions).markup)
    """
  }

  /// Who somebody is taken for is put right where it was said.
  private func stage(_ identity: Identity) -> Markup {
    let path = "\(subject.path)/entries/\(identity.registeredBy)/correction"
    return """
      <p>They are on the record as: \(identity.stage.label.lowercased()). If they never were, \
      <a href="\(href: path)">put that right</a>.</p>
      """
  }

  private var draft: DraftKey {
    DraftKey(path: "\(subject.path)/details/new", title: "\(title): \(subject.name)", in: body)
  }

  private var questions: Markup {
    """
    \(HiddenField(DetailsForm.basedOn, value: basedOn))\
    \(DetailsForm.questions(Asking(body: body, errors: errors), about: subject))\
    \(Button.group(Button("Save").markup, DraftKey.button))
    """
  }

  /// What the form was first filled in from.
  private var basedOn: String {
    body.text(DetailsForm.basedOn)
      ?? String(subject.opened.version(of: DetailsForm.kinds).number)
  }
}
