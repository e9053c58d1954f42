import Casework
import Markup

extension Asking {
  /// The parts of a name.
  func name(
    knownAsHint: String = "What they are called at home or at school, if it is another name"
  )
    -> Markup
  {
    """
    \(shortLine("Given names", "given"))\(shortLine("Family name", "family"))\
    \(shortLine("Known as", "known_as", hint: knownAsHint))
    """
  }

  func shortLine(_ label: String, _ name: String, hint: String? = nil) -> Markup {
    TextField(
      label, name: name, value: body[name], hint: hint, errors: errors, width: .twentyCharacters,
      autocomplete: "off"
    ).markup
  }

  func digits(_ label: String, _ name: String, hint: String? = nil) -> Markup {
    TextField(
      label, name: name, value: body[name], hint: hint, errors: errors, kind: .digits,
      width: .twentyCharacters, autocomplete: "off"
    ).markup
  }

  var dateOfBirth: Markup {
    PartialDateField(
      "Date of birth", name: "born_on", value: body.date("born_on"), errors: errors
    ).markup
  }

  var dueDate: Markup {
    DateField(
      "Due date", name: "expected_on", value: body.date("expected_on"),
      hint: "For example, 27 6 2025. Leave it blank if it is not known", errors: errors
    ).markup
  }

  var nhsNumber: Markup {
    digits("NHS number", "nhs_number", hint: "10 digits, if you know it")
  }
}
