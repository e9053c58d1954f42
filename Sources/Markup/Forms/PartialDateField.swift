/// A question answered with as much of a date as is known.
///
/// Families and neighbours remember "the summer of 2023". A day made up to satisfy a form would
/// be a fact nobody said.
public struct PartialDateField: Component {
  private let question: Question
  private let parts: DateParts

  public init(
    _ legend: String, name: String, value: DateInput = DateInput(),
    hint: String = "Day and month can be left blank if they are not known",
    errors: FormErrors = FormErrors(), isBirthday: Bool = false, style: LabelStyle = .regular
  ) {
    parts = DateParts(name: name, value: value, errors: errors, isBirthday: isBirthday)
    question = Question(
      name: name, label: legend, hint: hint, error: parts.error, style: style)
  }

  public var markup: Markup {
    question.asked(byGroup: parts.markup, groupID: question.id)
  }
}

extension PartialDateField {
  public static let examples = [
    Example(
      "only the year is known",
      PartialDateField(
        "When was this first noticed?", name: "first_noticed", value: DateInput(year: "2023"))),
    Example(
      "a day without a month",
      PartialDateField(
        "When was the child born?", name: "born", value: DateInput(day: "4", year: "2023"),
        errors: ["born[month]": "Enter the month the child was born, or leave the day blank"],
        isBirthday: true)),
    Example(
      "hostile",
      PartialDateField(
        hostileText, name: "hostile_partial", value: DateInput(year: hostileText),
        errors: ["hostile_partial": hostileText])),
  ]
}
