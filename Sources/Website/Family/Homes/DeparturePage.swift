import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Asks who left which home, and when.
struct DeparturePage: Page {
  let subject: FormSubject
  let proof: FormProof
  var body = FormBody()
  var errors = FormErrors()

  let title = "Somebody left a home"
  let section: SiteSection? = .people

  var before: Markup { BackLink(subject.name, href: subject.path).markup }

  var content: Markup {
    """
    <p class="caption"><bdi>\(subject.name)</bdi>, \(subject.age)</p><h1>\(title)</h1>\
    <p>If you know where they went, <a href="\(href: "\(subject.path)/moves/new")">record the \
    move</a> instead.</p>\
    \(subject.homes.isEmpty ? EmptyState("No home of theirs is on the record that you can see.").markup : form)
    """
  }

  private var form: Markup {
    PostForm(
      to: "\(subject.path)/departures", proof, key: FormKey(in: body),
      """
      \(Radios(
        "Which home?", name: "household",
        choices: subject.homes.map { Answers.choice($0.address, value: $0.household.value) },
        chosen: body.text("household"), errors: errors, style: .strong))\
      \(Checkboxes(
        "Who left it?", name: "who", choices: people, chosen: body.all("who"), errors: errors,
        style: .strong))\
      \(Asking(body: body, errors: errors).partialDate(
        "When did they leave?", "left_on", hint: "As much as you know"))\
      \(Button("Save"))
      """
    ).markup
  }

  private var people: [Answers.Answer] {
    [Answers.choice("\(subject.name), \(subject.age)", value: subject.person.value)]
      + subject.opened.relatives.filter { $0.shown != nil }.map {
        Answers.choice($0.nameAndAge(on: subject.today), value: $0.person.value)
      }
  }
}
