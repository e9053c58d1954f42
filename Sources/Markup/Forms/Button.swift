/// Something a person does.
///
/// A page has one primary button: what most people came to the page to do.
public struct Button: Component {
  private let text: String
  private let kind: Kind
  private let purpose: Purpose

  /// A button that sends the form it stands in.
  public init(
    _ text: String, kind: Kind = .primary, name: String? = nil, value: String? = nil
  ) {
    self.text = text
    self.kind = kind
    purpose = .send(name: name, value: value)
  }

  /// A link that starts something, and so looks like a button.
  public init(_ text: String, kind: Kind = .primary, href: String) {
    self.text = text
    self.kind = kind
    purpose = .go(href)
  }

  /// What weight a button has.
  public enum Kind: Sendable {
    case primary, secondary
    /// For what cannot be taken back, or is serious.
    case warning
  }

  private enum Purpose {
    case send(name: String?, value: String?)
    case go(String)
  }

  public var markup: Markup {
    switch purpose {
    case .send(let name, let value):
      """
      <button class="button\(kind.name)" type="submit"\(attribute("name", name))\
      \(attribute("value", value))>\(text)</button>
      """
    case .go(let href):
      "<a class=\"button\(kind.name)\" href=\"\(href: href)\" draggable=\"false\">\(text)</a>"
    }
  }

  /// Buttons and links that stand in one row.
  public static func group(_ buttons: Markup...) -> Markup {
    "<div class=\"button-group\">\(buttons)</div>"
  }
}

extension Button.Kind {
  var name: Markup {
    switch self {
    case .primary: .empty
    case .secondary: " button-secondary"
    case .warning: " button-warning"
    }
  }
}

extension Button {
  public static let examples = [
    Example(
      "in a row",
      Button.group(
        Button("Save and continue").markup,
        Button("Save as draft", kind: .secondary, name: "action", value: "draft").markup,
        Button("Break glass", kind: .warning).markup, "<a href=\"/children\">Cancel</a>")),
    Example("a link", Button("Record a concern", href: "/concerns/new")),
    Example("hostile", Button(hostileText, href: "javascript:alert(1)")),
  ]
}
