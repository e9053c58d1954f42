/// A question answered in as many lines as it takes.
public struct TextArea: Component {
  private let question: Question
  private let value: String
  private let rows: Int
  private let limit: Int?

  /// A `limit` is told and counted but never cuts: what was typed comes back whole, with an error.
  public init(
    _ label: String, name: String, value: some Typed = "", hint: String? = nil,
    errors: FormErrors = FormErrors(), rows: Int = 5, limit: Int? = nil,
    style: LabelStyle = .regular
  ) {
    question = Question(
      name: name, label: label, hint: hint, error: errors[name], style: style)
    self.value = value.typed
    self.rows = rows
    self.limit = limit
  }

  // A browser drops the first line end inside a textarea, so one is given up for it.
  public var markup: Markup {
    question.asked(
      by: """
        <textarea class="input" id="\(question.id)" name="\(question.name)" rows="\(rows)" dir="auto"\
        \(attribute("data-limit", limit))\(describedBy)\(question.invalid)>
        \(value)</textarea>\(count)
        """)
  }

  private var countID: String? { limit.map { _ in "\(question.id)-count" } }

  private var describedBy: Markup {
    attribute("aria-describedby", words(question.hintID, question.errorID, countID))
  }

  private var count: Markup {
    present(limit) {
      """
      <div class="hint count"\(attribute("id", countID))>\
      You can enter up to \(grouped($0)) characters</div>
      """
    }
  }
}

/// A whole number with commas between its thousands.
func grouped(_ number: Int) -> String {
  let digits = Array(String(number.magnitude))
  var text = number < 0 ? "-" : ""
  for (index, digit) in digits.enumerated() {
    if index > 0 && (digits.count - index).isMultiple(of: 3) { text.append(",") }
    text.append(digit)
  }
  return text
}

extension TextArea {
  public static let examples = [
    Example(
      "with a hint and a limit",
      TextArea(
        "What did you see?", name: "seen", hint: "Only what you saw or heard yourself.",
        limit: 10_000)),
    Example(
      "what was typed keeps its lines",
      TextArea("What did the child say?", name: "said", value: "\nI don’t like it.\nIt’s cold.")),
    Example(
      "wrong",
      TextArea(
        "What was done?", name: "done", errors: ["done": "Enter what was done"], rows: 3,
        style: .strong)),
    Example(
      "hostile",
      TextArea(
        hostileText, name: "hostile_area", value: "</textarea>" + hostileText, hint: hostileText,
        errors: ["hostile_area": hostileText])),
  ]
}
