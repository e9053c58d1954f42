/// A question answered with a time of day, typed as people write it.
public struct TimeField: Component {
  private let field: TextField

  public init(
    _ label: String, name: String, value: some Typed = "",
    hint: String? = "For example, 2:30pm or 14:30", errors: FormErrors = FormErrors(),
    style: LabelStyle = .regular
  ) {
    field = TextField(
      label, name: name, value: value, hint: hint, errors: errors, kind: .code,
      width: .tenCharacters, style: style)
  }

  public var markup: Markup { field.markup }
}

extension TimeField {
  public static let examples = [
    Example("empty", TimeField("What time was the visit?", name: "visited_at")),
    Example(
      "wrong",
      TimeField(
        "What time did you call?", name: "called_at", value: "25:00",
        errors: ["called_at": "Enter a time, like 2:30pm or 14:30"])),
    Example(
      "hostile",
      TimeField(
        hostileText, name: "hostile_time", value: hostileText,
        errors: ["hostile_time": hostileText])),
  ]
}
