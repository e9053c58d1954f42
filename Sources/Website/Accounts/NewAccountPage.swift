import Markup
import Record
import UseCases
import Vocabulary

/// Asks whom an account is for.
struct NewAccountPage: Page {
  let agencies: [AgencyCard]
  let proof: FormProof
  var form = NewAccountForm()
  var errors = FormErrors()

  let title = "Add an account"
  let section: SiteSection? = .accounts
  let before = BackLink("Accounts", href: "/accounts").markup

  var content: Markup {
    "<h1>\(title)</h1>\(PostForm(to: "/accounts", proof, questions).markup)"
  }

  private var questions: Markup {
    """
    \(TextField("Name", name: "name", value: form.name, hint: "As colleagues know them",
      errors: errors, autocomplete: "off"))\
    \(TextField("Username", name: "username", value: form.username,
      hint: "Their work email address, or another name nobody else has", errors: errors,
      kind: .code, autocomplete: "off"))\
    \(Radios("Role", name: "role", choices: Role.allCases.map { Choice($0.label, value: $0.rawValue) },
      chosen: form.role, errors: errors))\
    \(SelectField("Agency", name: "agency", choices: agencyChoices, chosen: form.agency,
      errors: errors, blank: agencies.isEmpty ? nil : "Choose one"))\
    \(Fieldset("If it is another agency", questions: another))\
    \(Button("Add account"))
    """
  }

  private var agencyChoices: [Choice] {
    agencies.map { Choice($0.name, value: $0.id.value) }
      + [Choice("Another agency", value: NewAccountForm.anotherAgency)]
  }

  private var another: Markup {
    """
    \(TextField("Name of the agency", name: "new_agency", value: form.newAgency, errors: errors))\
    \(SelectField(
      "Kind of agency", name: "new_agency_kind",
      choices: AgencyKind.allCases.map { Choice($0.label, value: $0.rawValue) },
      chosen: form.newAgencyKind, errors: errors))
    """
  }
}
