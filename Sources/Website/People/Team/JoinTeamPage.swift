import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Asks who joins the team around somebody, or leads it.
struct JoinTeamPage: Page {
  let subject: FormSubject
  let found: [Worker]
  let proof: FormProof
  var body = FormBody()
  var errors = FormErrors()

  let title = "Somebody joins the team, or leads it"
  let section: SiteSection? = .people

  var before: Markup { BackLink(subject.name, href: subject.path).markup }

  var content: Markup {
    """
    <p class="caption"><bdi>\(subject.name)</bdi>, \(subject.age)</p><h1>\(title)</h1>\
    \(lead)<p>Everybody in the team can open the whole record but what is restricted.</p>\
    \(PostForm(to: "\(subject.path)/team", proof, key: FormKey(in: body), questions).markup)
    """
  }

  private var lead: Markup {
    let lead = Team.current(in: subject.opened.background, on: subject.today).first {
      $0.position == .leadProfessional
    }
    return lead.map {
      "<p>The lead professional is \($0.name), \($0.agencyName). A new one takes their place.</p>"
    } ?? "<p>There is no lead professional yet.</p>"
  }

  private var questions: Markup {
    """
    \(PractitionerPicker(body: body, errors: errors, found: found).one("Who?"))\
    \(Asking(body: body, errors: errors).one(
      "What do they do in the team?", "position", of: TeamPosition.self, style: .strong))\
    \(DateField(
      "From which day?", name: "joined_on", value: body.date("joined_on"),
      hint: "Leave it blank for today", errors: errors))\
    \(Button("Save", name: "action", value: "save"))
    """
  }
}
