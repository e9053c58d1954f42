import Casework
import Markup
import Record
import UseCases
import Vocabulary

/// Asks who of a family moved where.
struct MovePage: Page {
  let form: MoveForm
  let proof: FormProof
  var body = FormBody()
  var errors = FormErrors()
  var isFromDraft = false

  let title = "A move, or an address"
  let section: SiteSection? = .people

  private var subject: FormSubject { form.subject }
  private var asking: Asking { Asking(body: body, errors: errors) }

  var before: Markup { BackLink(subject.name, href: subject.path).markup }

  var content: Markup {
    """
    \(when(isFromDraft, DraftNotice.markup))\
    <p class="caption"><bdi>\(subject.name)</bdi>, \(subject.age)</p><h1>\(title)</h1>\
    \(PostForm(
      to: "\(subject.path)/moves", proof, key: FormKey(in: body), draft: draft, questions).markup)
    """
  }

  private var draft: DraftKey {
    DraftKey(path: "\(subject.path)/moves/new", title: "\(title): \(subject.name)", in: body)
  }

  private var questions: Markup {
    """
    \(form.otherHomes.isEmpty ? newAddress : whereTo)\
    \(asking.partialDate("Since when?", "from", hint: "As much as you know"))\
    \(each(subject.homes) { stillThere($0).markup })\(who)\
    \(Button.group(Button("Save").markup, DraftKey.button))
    """
  }

  private var whereTo: Markup {
    Radios(
      "Where do they live now?", name: MoveForm.to,
      choices: form.otherHomes.map { Answers.choice($0.address, value: $0.household.value) } + [
        Answers.choice("At another address", value: MoveForm.newAddress, reveal: newAddress)
      ], chosen: body.text(MoveForm.to), errors: errors, style: .strong
    ).markup
  }

  private var newAddress: Markup {
    """
    \(Fieldset(
      "Address",
      questions: """
        \(asking.line("Address line 1", "line_1"))\(asking.line("Address line 2", "line_2"))\
        \(asking.shortLine("Town or city", "town"))\
        \(TextField(
          "Postcode", name: "postcode", value: body["postcode"],
          hint: "No fixed address: ZZ99 3VZ", errors: errors, kind: .code, width: .tenCharacters,
          autocomplete: "off"))
        """))\
    \(Radios(
      "Does this address have to be kept from people?", name: "withheld",
      choices: [
        Answers.choice(
          "Yes, withhold it", value: "yes",
          hint: "It is only ever shown in the restricted section, and every look at it is logged"),
        Answers.choice("No", value: "no"),
      ], chosen: body.text("withheld"),
      hint: "For example, a refuge, or a placement that a parent must not know of", errors: errors,
      style: .strong))
    """
  }

  private func stillThere(_ home: OfferedHome) -> Radios {
    Radios(
      "Do they still live at \(home.address) as well?", name: MoveForm.still(home),
      choices: [
        Answers.choice("No, they left it for this", value: "no"),
        Answers.choice("Yes, they live in both", value: "yes"),
      ], chosen: body.text(MoveForm.still(home)), errors: errors)
  }

  private var who: Markup {
    let named = subject.opened.relatives.filter { $0.shown != nil }
    guard !named.isEmpty else { return .empty }
    return Checkboxes(
      "Who else made the same move?", name: "with",
      choices: named.map {
        Answers.choice($0.nameAndAge(on: subject.today), value: $0.person.value)
      }, chosen: body.all("with"), hint: "\(subject.name) and everybody you select", errors: errors
    ).markup
  }
}
