import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Asks who somebody new is.
struct RegisterPage: Page {
  /// The person whose family member they are, when it began on a page of somebody’s.
  let relative: FormSubject?
  let proof: FormProof
  var body = FormBody()
  var errors = FormErrors()
  var isFromDraft = false

  var title: String { relative == nil ? "Register somebody new" : "Register a family member" }
  let section: SiteSection? = .people

  var before: Markup {
    relative.map { BackLink($0.name, href: $0.path).markup }
      ?? BackLink("Find people", href: "/people").markup
  }

  var content: Markup {
    """
    \(when(isFromDraft, DraftNotice.markup))\
    \(present(relative) { "<p class=\"caption\">Family of <bdi>\($0.name)</bdi></p>" })\
    <h1>\(title)</h1>\
    <p>Give as much as you know. Leave out what you do not know: nothing is made up for you.</p>\
    \(PostForm(to: "/people", proof, key: FormKey(in: body), draft: draft, questions).markup)
    """
  }

  private var draft: DraftKey {
    let of = relative.map { "?\(RegisterForm.with)=\($0.person)" } ?? ""
    return DraftKey(path: "/people/new\(of)", title: title, in: body)
  }

  private var questions: Markup {
    """
    \(relative.map { HiddenField(RegisterForm.with, value: $0.person.value) })\
    \(RegisterForm.questions(Asking(body: body, errors: errors), relativeOf: relative))\
    \(Button.group(Button("Continue").markup, DraftKey.button))
    """
  }
}
