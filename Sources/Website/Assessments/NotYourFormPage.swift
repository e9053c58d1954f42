import Markup
import Packs
import UseCases

/// Says who begins and completes a form, to somebody in another role.
struct NotYourFormPage: Page {
  let subject: FormSubject
  let form: PlaceForm

  var title: String { form.title }
  let section: SiteSection? = .people

  var before: Markup { BackLink("Assessments", href: "\(subject.path)/assessments").markup }

  var content: Markup {
    """
    <p class="caption"><bdi>\(subject.name)</bdi>, \(subject.age)</p><h1>\(title)</h1>\
    <p>This is begun and completed by: \(form.completedBy ?? "anybody"). Your account has another role.</p>\
    <p>Whoever makes it can ask your agency for a part of it. What you know now, you can record as a concern or an event.</p>
    """
  }
}
