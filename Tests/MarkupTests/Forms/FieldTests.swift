import Markup
import Testing

struct FieldTests {
  @Test func `what was typed is shown again, to the last line end`() {
    let typed = "\n\n first\r\n second "

    let area = TextArea("What did you see?", name: "seen", value: typed).markup.string

    // A browser drops one line end after the tag.
    #expect(area.contains(">\n\(typed)</textarea>"))
  }

  @Test func `a password is never written into a page`() {
    let field = TextField("Password", name: "password", value: "correct horse", kind: .password)

    #expect(!field.markup.string.contains("correct horse"))
  }

  @Test func `a value may be a string, a missing string or what was typed`() {
    let missing: String? = nil
    let fields = [
      TextField("Name", name: "name", value: "Maya"),
      TextField("Name", name: "name", value: InputValue("Maya")),
      TextField("Name", name: "name", value: missing),
    ]

    let shown = fields.map { Reading($0.markup).elements.last?.attributes["value"] }
    #expect(shown == ["Maya", "Maya", nil])
  }

  @Test func `nothing is chosen until a person chooses it`() {
    let choices = [Choice("Yes", value: "yes"), Choice("No", value: "no")]

    let chosen = [
      Radios("Seen?", name: "seen", choices: choices).markup,
      Checkboxes("Seen?", name: "seen", choices: choices).markup,
      SelectField("Seen?", name: "seen", choices: choices).markup,
    ].flatMap { Reading($0).elements }.filter {
      $0.attributes["checked"] != nil || $0.attributes["selected"] != nil
    }
    #expect(chosen.isEmpty)
  }

  @Test func `what a person chose is chosen again`() {
    let choices = [Choice("A", value: "a"), Choice("B", value: "b"), Choice("C", value: "c")]

    let boxes = Checkboxes("Which?", name: "which", choices: choices, chosen: ["a", "c", "x"])
      .markup
    let chosen = Reading(boxes).elements.filter { $0.attributes["checked"] != nil }
    #expect(chosen.map { $0.attributes["value"] } == ["a", "c"])

    let select = SelectField("Which?", name: "which", choices: choices, chosen: "b").markup
    let selected = Reading(select).elements.filter { $0.attributes["selected"] != nil }
    #expect(selected.map { $0.attributes["value"] } == ["b"])
  }

  @Test func `the first answer has the field’s own id, for an error to lead to`() {
    let choices = [Choice("A", value: "a"), Choice("B", value: "b")]

    let ids = Reading(Radios("Which?", name: "which[one]", choices: choices).markup).elements
      .filter { $0.name == "input" }.map { $0.attributes["id"] }
    #expect(ids == ["which-one", "which-one-2"])
  }

  @Test(arguments: [(1, "1"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567")])
  func `a limit is told with commas`(_ limit: Int, _ told: String) {
    let area = TextArea("Seen", name: "seen", limit: limit).markup

    #expect(Reading(area).text.hasSuffix("You can enter up to \(told) characters"))
  }
}
