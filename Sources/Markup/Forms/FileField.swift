/// A question answered with a file.
public struct FileField: Component {
  private let question: Question
  private let accept: String?

  /// - Parameter accept: the endings of files that fit, such as `.xml`.
  public init(
    _ label: String, name: String, accept: String? = nil, hint: String? = nil,
    errors: FormErrors = FormErrors(), style: LabelStyle = .regular
  ) {
    question = Question(name: name, label: label, hint: hint, error: errors[name], style: style)
    self.accept = accept
  }

  public var markup: Markup {
    question.asked(
      by: """
        <input class="input-file" id="\(question.id)" name="\(question.name)" type="file"\
        \(attribute("accept", accept))\(question.describedBy)\(question.invalid)>
        """)
  }
}

extension FileField {
  public static let examples = [
    Example(
      "with a hint",
      FileField("The return", name: "return", accept: ".xml", hint: "An XML file")),
    Example(
      "wrong", FileField("The audit", name: "audit", errors: ["audit": "Choose the audit’s file"])),
    Example(
      "hostile",
      FileField(
        hostileText, name: "hostile_file", accept: hostileText, hint: hostileText,
        errors: ["hostile_file": hostileText])),
  ]
}
