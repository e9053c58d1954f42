/// A question with one answer among many.
///
/// Prefer ``Radios`` for up to about eight answers: people read those without opening anything.
public struct SelectField: Component {
  private let question: Question
  private let choices: [Choice]
  private let chosen: String?
  private let blank: String?

  /// `blank` is what stands first and means nothing was chosen; without it the first choice does.
  public init(
    _ label: String, name: String, choices: [Choice], chosen: String? = nil,
    hint: String? = nil, errors: FormErrors = FormErrors(), blank: String? = "Choose one",
    style: LabelStyle = .regular
  ) {
    question = Question(
      name: name, label: label, hint: hint, error: errors[name], style: style)
    self.choices = choices
    self.chosen = chosen
    self.blank = blank
  }

  public var markup: Markup {
    question.asked(
      by: """
        <select class="input select" id="\(question.id)" name="\(question.name)"\
        \(question.describedBy)\(question.invalid)>\
        \(present(blank) { "<option value=\"\">\($0)</option>" })\(each(choices, option))</select>
        """)
  }

  private func option(_ choice: Choice) -> Markup {
    """
    <option value="\(choice.value)"\(flag("selected", choice.value == chosen))>\
    \(choice.label)</option>
    """
  }
}

extension SelectField {
  public static let examples = [
    Example(
      "one chosen",
      SelectField(
        "Which agency told you?", name: "agency",
        choices: [
          Choice("Primary school", value: "school"), Choice("Health visiting", value: "health"),
        ], chosen: "health")),
    Example(
      "wrong",
      SelectField(
        "Which area?", name: "area", choices: [Choice("North", value: "north")],
        hint: "Where the family lives now", errors: ["area": "Select an area"])),
    Example(
      "hostile",
      SelectField(
        hostileText, name: "hostile_select", choices: [Choice(hostileText, value: hostileText)],
        chosen: hostileText, errors: ["hostile_select": hostileText])),
  ]
}
