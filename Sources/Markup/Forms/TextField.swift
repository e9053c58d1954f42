/// A question answered on one line.
public struct TextField: Component {
  private let question: Question
  private let value: String
  private let kind: Kind
  private let width: Width
  private let autocomplete: String?

  public init(
    _ label: String, name: String, value: some Typed = "", hint: String? = nil,
    errors: FormErrors = FormErrors(), kind: Kind = .text, width: Width = .full,
    autocomplete: String? = nil, style: LabelStyle = .regular
  ) {
    question = Question(
      name: name, label: label, hint: hint, error: errors[name], style: style)
    self.value = value.typed
    self.kind = kind
    self.width = width
    self.autocomplete = autocomplete
  }

  /// What sort of text is asked for, which decides the keyboard a telephone shows.
  public enum Kind: Sendable {
    case text, email, telephone, password, search
    /// Digits that are a name rather than an amount, such as an NHS number.
    case digits
    /// A reference or code, which a spelling checker would only spoil.
    case code
  }

  /// How wide the box is, which tells a person how much is wanted.
  public enum Width: Sendable {
    case full, twoCharacters, fourCharacters, tenCharacters, twentyCharacters
  }

  public var markup: Markup {
    question.asked(
      by: """
        <input class="input\(width.name)" id="\(question.id)" name="\(question.name)"\
        \(kind.attributes)\(typed)\(attribute("autocomplete", autocomplete))\
        \(question.describedBy)\(question.invalid)>
        """)
  }

  // A password is never written into a page, even to show it again.
  private var typed: Markup {
    kind == .password || value.isEmpty ? .empty : attribute("value", value)
  }
}

extension TextField.Kind {
  var attributes: Markup {
    switch self {
    case .text: " type=\"text\" dir=\"auto\""
    case .email: " type=\"email\" spellcheck=\"false\""
    case .telephone: " type=\"tel\""
    case .password: " type=\"password\" spellcheck=\"false\" autocapitalize=\"none\""
    case .search: " type=\"search\" dir=\"auto\""
    case .digits: " type=\"text\" inputmode=\"numeric\" spellcheck=\"false\""
    case .code: " type=\"text\" spellcheck=\"false\" autocapitalize=\"none\""
    }
  }
}

extension TextField.Width {
  var name: Markup {
    switch self {
    case .full: .empty
    case .twoCharacters: " input-2"
    case .fourCharacters: " input-4"
    case .tenCharacters: " input-10"
    case .twentyCharacters: " input-20"
    }
  }
}

extension TextField {
  public static let examples = [
    Example("empty", TextField("Given name", name: "given_name", autocomplete: "off")),
    Example(
      "with a hint and a value",
      TextField(
        "NHS number", name: "nhs_number", value: "943 476 5919",
        hint: "10 digits, on any letter from the NHS. Leave blank if you do not know it.",
        kind: .digits, width: .tenCharacters)),
    Example(
      "wrong",
      TextField(
        "Postcode", name: "postcode", value: "ZZ99", hint: "For example, ZZ99 3VZ",
        errors: ["postcode": "Enter a full postcode, like ZZ99 3VZ"], kind: .code,
        width: .tenCharacters)),
    Example(
      "the only question on its page",
      TextField(
        "What is the family’s surname?", name: "family_name", width: .twentyCharacters,
        style: .pageHeading)),
    Example(
      "hostile",
      TextField(
        hostileText, name: "hostile_text", value: hostileText, hint: hostileText,
        errors: ["hostile_text": hostileText])),
  ]
}
