import Markup
import Record
import UseCases
import Vocabulary

/// Chooses practitioners: by searching, and keeping those already chosen.
///
/// The search is sent with the same form, so that nothing typed is lost.
struct PractitionerPicker {
  let body: FormBody
  let errors: FormErrors
  /// Those found, with those already chosen.
  let found: [Worker]

  static let search = "practitioner_search"
  static let field = "practitioner"

  /// Whether a form was sent to search rather than to save.
  static func isSearching(_ form: FormBody) -> Bool { form.text("action") == "find" }

  static func chosen(in form: FormBody) -> [ID<Practitioner>] {
    form.all(field).compactMap { ID(checking: $0) }
  }

  /// Asks for one.
  func one(_ legend: String) -> Markup {
    searching
      + (found.isEmpty
        ? nobody
        : Radios(
          legend, name: Self.field, choices: found.map(choice), chosen: body.text(Self.field),
          errors: errors, style: .strong
        ).markup)
  }

  /// Asks for several.
  func several(_ legend: String) -> Markup {
    searching
      + (found.isEmpty
        ? nobody
        : Checkboxes(
          legend, name: Self.field, choices: found.map(choice), chosen: body.all(Self.field),
          errors: errors, style: .strong
        ).markup)
  }

  private func choice(_ worker: Worker) -> Answers.Answer {
    Answers.choice(
      worker.name, value: worker.practitioner.value,
      hint: "\(worker.role.label), \(worker.agency.name)")
  }

  private var searching: Markup {
    """
    \(TextField(
      "Find a practitioner", name: Self.search, value: body[Self.search],
      hint: "Part of their name or of their agency’s", errors: found.isEmpty ? errors : FormErrors(),
      kind: .search, width: .twentyCharacters))\
    \(Button("Find", kind: .secondary, name: "action", value: "find"))
    """
  }

  private var nobody: Markup {
    when(
      !body[Self.search].isBlank,
      "<p>No practitioner is called that. Try only the beginning of a name.</p>")
  }
}

extension SiteParts {
  /// Those a form has found or chosen so far.
  func practitioners(for form: FormBody, by worker: Worker) async throws -> [Worker] {
    let find = FindPractitioners(accounts: accounts)
    // Nobody has to look for themselves.
    if form.fields.allSatisfy({ $0.name != PractitionerPicker.search }) { return [worker] }
    let chosen = try await find(PractitionerPicker.chosen(in: form), by: worker)
    let found = try await find(
      String(form.typed(PractitionerPicker.search).text.prefix(100)), by: worker)
    return chosen + found.filter { !chosen.contains($0) }
  }
}
