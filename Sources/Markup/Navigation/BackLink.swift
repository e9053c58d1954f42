/// The way back to where a person came from.
public struct BackLink: Component {
  private let text: String
  private let href: String

  public init(_ text: String = "Back", href: String) {
    self.text = text
    self.href = href
  }

  public var markup: Markup {
    """
    <nav class="back" aria-label="\(text)">\
    <a class="back-link" href="\(href: href)">\(text)</a></nav>
    """
  }
}

extension BackLink {
  public static let examples = [
    Example("back", BackLink(href: "/children")),
    Example("hostile", BackLink(hostileText, href: "//elsewhere.example")),
  ]
}
