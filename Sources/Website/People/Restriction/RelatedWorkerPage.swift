import Markup
import Record
import UseCases
import Vocabulary

/// Asks which worker is related to a family, or close to it.
struct RelatedWorkerPage: Page {
  let subject: FormSubject
  let found: [Worker]
  let proof: FormProof
  var body = FormBody()
  var errors = FormErrors()

  let title = "A worker is related to the family"
  let section: SiteSection? = .people

  var before: Markup { BackLink(subject.name, href: subject.path).markup }

  var content: Markup {
    """
    <p class="caption"><bdi>\(subject.name)</bdi>, \(subject.age)</p><h1>\(title)</h1>\
    \(WarningText("""
      They will never find or open this record again, not even in an emergency. If it is you, ask \
      somebody else to record it.
      """))\
    \(PostForm(
      to: "\(subject.path)/related-workers", proof, key: FormKey(in: body), questions).markup)
    """
  }

  private var questions: Markup {
    """
    \(PractitionerPicker(body: body, errors: errors, found: found).one("Which worker?"))\
    \(Asking(body: body, errors: errors).line(
      "What are they to the family?", "relation", hint: "For example, the child’s aunt"))\
    \(Button("Save", kind: .warning, name: "action", value: "save"))
    """
  }
}
