import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// What to do now, before anything else, when a child is in danger (R-003).
struct ImmediateDangerPage: Page {
  let person: ID<Person>
  let opened: OpenedEntry
  let proof: FormProof
  let words: LocalWords
  var body = FormBody()
  var errors = FormErrors()

  let title = "Act now: a child is in danger"
  let section: SiteSection? = .people

  private var path: String { "/people/\(person)" }

  var content: Markup {
    """
    <h1>\(title)</h1>\
    \(Alert(.danger, heading: "Do this first", content: steps))\
    <p>What you wrote has been saved, at \(opened.newest.envelope.recordedAt.ukTime.british). \
    It can wait: nothing more has to be filled in before you call.</p>\
    <p><a href="\(href: "\(path)/\(HarmAlert.referral)")">Record the referral</a>, so that everybody who works with the \
    child sees that it was made. Until then the danger stands at the top of the child’s record.</p>\
    <h2>When you have called</h2>\
    \(PostForm(
      to: "\(path)/concerns/\(opened.newest.id)/immediate-danger", proof,
      key: FormKey(in: body), questions
    ).markup)\
    <p><a href="\(href: "\(path)/entries/\(opened.newest.id)/correction")">\
    Complete what you recorded</a></p>\
    <p><a href="\(href: path)">Go to the child’s page</a></p>
    """
  }

  private var steps: Markup {
    "<ol>\(each(EmergencyRoute.now(frontDoor: words.frontDoor).steps) { "<li>\($0)</li>" })</ol>"
  }

  private var questions: Markup {
    """
    \(HiddenField("based_on", value: opened.newest.id.value))\
    \(TextArea(
      "Who was told, when, and what did they say?", name: "emergency_steps",
      value: body["emergency_steps"],
      hint: "For example, police, 2:10pm, reference 123; children’s social care, 2:20pm, spoke to the duty worker",
      errors: errors, rows: 4, style: .strong))\
    \(Button("Save who was told"))
    """
  }
}
