import Markup
import UseCases

/// Asks whose record cannot wait, and why.
struct EmergencyAccessPage: Page {
  let proof: FormProof
  var form = EmergencyAccessForm()
  var errors = FormErrors()

  let title = "Open a record in an emergency"
  let section: SiteSection? = .emergencyAccess

  var content: Markup {
    """
    <h1>\(title)</h1>
    \(WarningText("If a child is in immediate danger, call 999 first."))
    <p>Use this only when a child’s safety cannot wait for the people who can normally see the record. It opens for \
    3 hours. Your name, the time and your reasons are logged, and somebody else reviews every use.</p>
    \(PostForm(to: "/emergency-access", proof, questions).markup)
    """
  }

  private var questions: Markup {
    """
    \(TextField("First name", name: "given", value: form.given, hint: "In full, exactly as recorded",
      errors: errors, autocomplete: "off"))\
    \(TextField("Surname", name: "family", value: form.family, errors: errors, autocomplete: "off"))\
    \(DateField("Date of birth", name: "born_on", value: form.bornOn, errors: errors))\
    \(Radios("Why can this not wait?", name: "reason",
      choices: EmergencyAccess.Reason.allCases.map { Choice($0.label, value: $0.rawValue) },
      chosen: form.reason, errors: errors))\
    \(TextArea("What is happening?", name: "words", value: form.words,
      hint: "Your reviewer reads this, and may not know the family. Leave names out", errors: errors))\
    \(Button("Open the record for 3 hours", kind: .warning))
    """
  }
}
