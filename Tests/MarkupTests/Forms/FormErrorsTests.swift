import Markup
import Testing

struct FormErrorsTests {
  @Test func `errors keep the order of the questions and the first for a field is shown there`() {
    var errors: FormErrors = ["name": "Enter a name", "born": "Enter a date of birth"]
    errors.add("Name is too long", to: "name")

    #expect(
      errors.items.map(\.message) == ["Enter a name", "Enter a date of birth", "Name is too long"])
    #expect(errors["name"] == "Enter a name")
    #expect(errors["address"] == nil)
  }

  @Test func `errors of two parts of a form are put together`() {
    var errors: FormErrors = ["name": "Enter a name"]
    errors.merge(["town": "Enter a town"])

    #expect(errors == ["name": "Enter a name", "town": "Enter a town"])
  }

  @Test func `only errors that are there are thrown`() throws {
    try FormErrors().throwIfAny()
    #expect(throws: ["name": "Enter a name"] as FormErrors) {
      try (["name": "Enter a name"] as FormErrors).throwIfAny()
    }
  }

  @Test(arguments: [
    ("name", "name"), ("seen_on[day]", "seen_on-day"), ("people[0][name]", "people-0-name"),
    ("a.b c", "a-b-c"), ("\"><x", "---x"), ("é", "-"),
  ])
  func `the id of a field can be linked to and selected`(_ name: String, _ id: String) {
    #expect(fieldID(name) == id)
  }

  @Test(arguments: [
    ("", true, ""), (" \n\t", true, ""), (" Maya ", false, "Maya"), ("a  b", false, "a  b"),
    ("\u{A0}x\u{A0}", false, "x"),
  ])
  func `what was typed knows whether it is blank`(
    _ text: String, _ isBlank: Bool, _ trimmed: String
  ) {
    #expect(InputValue(text).isBlank == isBlank)
    #expect(InputValue(text).trimmed == trimmed)
    #expect(DateInput(day: text).isBlank == isBlank)
  }
}
