import Casework
import Markup
import Packs
import UseCases
import Vocabulary

/// Looking back at what agencies did for the child, for those who audit and have not worked with the child.
struct CaseAuditsSection {
  let view: PersonView
  let picture: Picture
  let forms: [PlaceForm]

  var markup: Markup {
    let suited = forms.filter { $0.suits(view.identity.stage) }
    guard view.opened.mayAudit, view.opened.asKnownOn == nil, !suited.isEmpty else {
      return .empty
    }
    let hasWorked = picture.hasWorked(view.worker.practitioner)
    return "<h2>Audit this case</h2>\(hasWorked ? own : list(suited))"
  }

  private var own: Markup {
    "<p>You have worked with this child. Nobody audits their own work: somebody else looks back.</p>"
  }

  private func list(_ forms: [PlaceForm]) -> Markup {
    TaskList(
      forms.map { form in
        TaskList.Task(
          form.title, href: "\(view.person)/case-audits/\(form.id)/new",
          hint: form.declaration.purpose, status: .empty)
      }
    ).markup
  }
}
