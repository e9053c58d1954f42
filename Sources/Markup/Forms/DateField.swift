/// A question answered with a day everyone knows, such as the day of a visit.
///
/// An error may be about the whole date (`seen_on`) or one part of it (`seen_on[month]`); a link
/// from the error summary finds its place either way.
public struct DateField: Component {
  private let question: Question
  private let parts: DateParts

  public init(
    _ legend: String, name: String, value: DateInput = DateInput(),
    hint: String? = "For example, 27 3 2026", errors: FormErrors = FormErrors(),
    isBirthday: Bool = false, style: LabelStyle = .regular
  ) {
    parts = DateParts(name: name, value: value, errors: errors, isBirthday: isBirthday)
    question = Question(
      name: name, label: legend, hint: hint, error: parts.error, style: style)
  }

  public var markup: Markup {
    question.asked(byGroup: parts.markup, groupID: question.id)
  }
}

extension DateField {
  public static let examples = [
    Example("empty", DateField("When was the visit?", name: "visited_on")),
    Example(
      "the whole date is wrong",
      DateField(
        "When was the child last seen?", name: "last_seen_on",
        value: DateInput(day: "31", month: "2", year: "2026"),
        errors: ["last_seen_on": "The date the child was last seen must be a real date"])),
    Example(
      "one part is wrong",
      DateField(
        "When does the plan start?", name: "starts_on", value: DateInput(day: "3", year: "2026"),
        errors: ["starts_on[month]": "The start of the plan must include a month"],
        style: .strong)),
    Example(
      "hostile",
      DateField(
        hostileText, name: "hostile_on",
        value: DateInput(day: hostileText, month: hostileText, year: hostileText),
        hint: hostileText, errors: ["hostile_on": hostileText])),
  ]
}
