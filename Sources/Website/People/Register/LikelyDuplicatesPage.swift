import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Shows who somebody about to be registered may be already: a person chooses.
struct LikelyDuplicatesPage: Page {
  let registration: Registration
  let found: [PersonProjection]
  let relative: FormSubject?
  let proof: FormProof
  let body: FormBody
  let today: LocalDate

  let title = "This may be someone already here"
  let section: SiteSection? = .people

  var content: Markup {
    """
    <h1>\(title)</h1>\
    <p>Nobody has been registered yet. You typed <strong><bdi>\(registration.name.shown)</bdi></strong>\
    \(present(registration.bornOn) { ", born \($0.british)" })\
    \(present(registration.expectedOn) { ", due \($0.british)" }).</p>\
    <p>Look at each of these. A likeness is a reason to look, not proof.</p>\
    <ul class="results">\(each(found) { "<li>\(card($0))</li>" })</ul>\
    \(PostForm(to: "/people", proof, key: FormKey(in: body), choice).markup)
    """
  }

  private func card(_ person: PersonProjection) -> Markup {
    PersonCard(person: person, today: today, action: action(person)).markup
  }

  private func action(_ person: PersonProjection) -> Markup {
    guard let relative else {
      return "<p>\(Button("This is them", kind: .secondary, href: "/people/\(person.person)"))</p>"
    }
    let address = "\(relative.path)/relationships/new?with=\(person.person)"
    return "<p>\(Button("This is them: say who they are", kind: .secondary, href: address))</p>"
  }

  private var choice: Markup {
    """
    \(each(kept) { HiddenField($0.name, value: $0.value).markup })\
    \(HiddenField(RegisterForm.noneOfThese, value: "yes"))\
    \(Button.group(
      Button("None of these: register \(registration.name.full)").markup,
      Button("Change what I typed", kind: .secondary, name: "action", value: "change").markup))
    """
  }

  /// All that was typed, without what the form carries for itself.
  private var kept: [FormBody.Field] {
    body.without([FormProof.field, FormKey.field, "action", RegisterForm.noneOfThese]).fields
  }
}
