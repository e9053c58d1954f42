import Markup
import UseCases

/// Asks why a record is no longer restricted to named people.
struct LiftRestrictionPage: Page {
  let subject: FormSubject
  let proof: FormProof
  var body = FormBody()
  var errors = FormErrors()

  let title = "Lift the restriction"
  let section: SiteSection? = .people

  var before: Markup { BackLink(subject.name, href: subject.path).markup }

  var content: Markup {
    """
    <p class="caption"><bdi>\(subject.name)</bdi>, \(subject.age)</p><h1>\(title)</h1>\
    <p>The team around them, and those who hold the whole picture, can then open the record again. \
    Restricted entries and withheld addresses stay in the restricted section.</p>\
    \(PostForm(
      to: "\(subject.path)/restriction/lifting", proof, key: FormKey(in: body),
      """
      \(Asking(body: body, errors: errors).lines("Why?", "why", style: .strong))\
      \(Button("Lift the restriction", kind: .warning))
      """
    ).markup)
    """
  }
}
