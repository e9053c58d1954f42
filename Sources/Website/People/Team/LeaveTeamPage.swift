import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Asks who leaves the team around somebody.
struct LeaveTeamPage: Page {
  let subject: FormSubject
  let proof: FormProof
  var body = FormBody()
  var errors = FormErrors()

  let title = "Somebody leaves the team"
  let section: SiteSection? = .people

  private var members: [PersonProjection.TeamMember] {
    Team.current(in: subject.opened.background, on: subject.today)
  }

  var before: Markup { BackLink(subject.name, href: subject.path).markup }

  var content: Markup {
    """
    <p class="caption"><bdi>\(subject.name)</bdi>, \(subject.age)</p><h1>\(title)</h1>\
    <p>They can no longer open the record from the day they leave. What they recorded stays.</p>\
    \(members.isEmpty ? EmptyState("Nobody is in the team.").markup : form)
    """
  }

  private var form: Markup {
    PostForm(
      to: "\(subject.path)/team/departures", proof, key: FormKey(in: body),
      """
      \(Radios(
        "Who leaves?", name: PractitionerPicker.field,
        choices: members.map {
          Answers.choice(
            $0.name, value: $0.practitioner.value,
            hint: "\($0.agencyName), \($0.position.label.lowercased())")
        }, chosen: body.text(PractitionerPicker.field), errors: errors, style: .strong))\
      \(DateField(
        "On which day?", name: "left_on", value: body.date("left_on"),
        hint: "Leave it blank for today", errors: errors))\
      \(Button("Save"))
      """
    ).markup
  }
}
