/// What stands where a list would, when there is nothing in it, and what to do about that.
public struct EmptyState: Component {
  private let text: String
  private let content: Markup

  public init(_ text: String, content: Markup = .empty) {
    self.text = text
    self.content = content
  }

  public var markup: Markup {
    "<div class=\"empty\"><p class=\"empty-text\">\(text)</p>\(content)</div>"
  }
}

extension EmptyState {
  public static let examples = [
    Example(
      "no concerns",
      EmptyState(
        "No concerns have been recorded that you may see.",
        content: Button("Record a concern", kind: .secondary, href: "/concerns/new").markup)),
    Example("hostile", EmptyState(hostileText)),
  ]
}
