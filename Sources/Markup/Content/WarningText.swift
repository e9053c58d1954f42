/// A consequence a person should know before they go on.
public struct WarningText: Component {
  private let content: Markup

  public init(_ content: Markup) {
    self.content = content
  }

  public var markup: Markup {
    """
    <div class="warning-text"><span class="warning-mark" aria-hidden="true">!</span>\
    <p><strong><span class="visually-hidden">Warning: </span>\(content)</strong></p></div>
    """
  }
}

extension WarningText {
  public static let examples = [
    Example("about break glass", WarningText("Someone will ask you why you opened this record.")),
    Example("hostile", WarningText("\(hostileText)")),
  ]
}
