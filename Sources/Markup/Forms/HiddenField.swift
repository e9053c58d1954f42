/// A value a form carries without asking for it, such as the key that makes saving twice one entry.
public struct HiddenField: Component {
  private let name: String
  private let value: String

  public init(_ name: String, value: String) {
    self.name = name
    self.value = value
  }

  public var markup: Markup {
    "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
  }
}

extension HiddenField {
  public static let examples = [
    Example("a key", HiddenField("key", value: "01JABCDEF")),
    Example("hostile", HiddenField(hostileText, value: hostileText)),
  ]
}
