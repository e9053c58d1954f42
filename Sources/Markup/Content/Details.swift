/// Help that some people need and the rest need not read.
public struct Details: Component {
  private let summary: String
  private let isOpen: Bool
  private let content: Markup

  public init(_ summary: String, isOpen: Bool = false, content: Markup) {
    self.summary = summary
    self.isOpen = isOpen
    self.content = content
  }

  public var markup: Markup {
    """
    <details class="details"\(flag("open", isOpen))><summary>\(summary)</summary>\
    <div class="details-content">\(content)</div></details>
    """
  }
}

extension Details {
  public static let examples = [
    Example(
      "closed", Details("What counts as neglect?", content: "<p>A need not met, over time.</p>")),
    Example(
      "open",
      Details(
        "Signs at this age", isOpen: true, content: "<ul><li>Tired</li><li>Hungry</li></ul>")),
    Example("hostile", Details(hostileText, content: "<p>\(hostileText)</p>")),
  ]
}
