import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Asks who alone may open a record.
struct RestrictionPage: Page {
  let subject: FormSubject
  let found: [Worker]
  let worker: Worker
  let proof: FormProof
  var body = FormBody()
  var errors = FormErrors()

  let title = "Restrict the record to named people"
  let section: SiteSection? = .people

  var before: Markup { BackLink(subject.name, href: subject.path).markup }

  var content: Markup {
    """
    <p class="caption"><bdi>\(subject.name)</bdi>, \(subject.age)</p><h1>\(title)</h1>\
    \(WarningText("""
      Only the people you name will find or open this record. That shuts out the rest of the team, \
      the front door and, unless you name yourself, you.
      """))\
    <p>In an emergency anybody who works with people can still open it, with a reason that is reviewed.</p>\
    \(PostForm(
      to: "\(subject.path)/restriction", proof, key: FormKey(in: body), questions).markup)
    """
  }

  private var questions: Markup {
    """
    \(PractitionerPicker(body: body, errors: errors, found: found).several("Who may open it?"))\
    \(Asking(body: body, errors: errors).lines(
      "Why?", "why", hint: "Everybody you name can read this", style: .strong))\
    \(Button("Restrict the record", kind: .warning, name: "action", value: "save"))
    """
  }
}
