import Markup
import Testing

struct DateFieldTests {
  @Test func `a date is asked for in three parts of one group`() {
    let elements = Reading(
      DateField("When?", name: "seen_on", value: DateInput(day: "4", month: "3", year: "2026"))
        .markup
    ).elements
    let parts = elements.filter { $0.name == "input" }

    #expect(
      parts.map { $0.attributes["name"] } == ["seen_on[day]", "seen_on[month]", "seen_on[year]"])
    #expect(parts.map { $0.attributes["id"] } == ["seen_on-day", "seen_on-month", "seen_on-year"])
    #expect(parts.map { $0.attributes["value"] } == ["4", "3", "2026"])
    #expect(elements.first { $0.name == "fieldset" }?.attributes["id"] == "seen_on")
  }

  @Test(
    arguments: [
      (["seen_on": "Enter a date"], ["day", "month", "year"], "Enter a date"),
      (["seen_on[month]": "Enter a month"], ["month"], "Enter a month"),
      (
        ["seen_on[day]": "Enter a day", "seen_on[year]": "Enter a year"], ["day", "year"],
        "Enter a day"
      ),
      (["other": "Enter something"], [], nil),
    ] as [(FormErrors, [String], String?)])
  func `an error marks the parts it is about`(
    _ errors: FormErrors, _ wrong: [String], _ message: String?
  ) {
    let elements = Reading(DateField("When?", name: "seen_on", errors: errors).markup).elements

    let marked = elements.filter { $0.attributes["aria-invalid"] == "true" }
    #expect(marked.map { $0.attributes["name"] } == wrong.map { "seen_on[\($0)]" })
    let told = elements.first { $0.attributes["class"] == "error-message" }?.text
    #expect(told == message.map { "Error: \($0)" })
  }

  @Test func `only a birthday is offered from what the browser remembers`() {
    let birthday = DateField("When were you born?", name: "born", isBirthday: true).markup.string
    let visit = DateField("When was the visit?", name: "seen_on").markup.string

    #expect(birthday.contains("autocomplete=\"bday-year\""))
    #expect(!visit.contains("autocomplete"))
  }
}
