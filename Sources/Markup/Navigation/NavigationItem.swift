/// One of the ways to go from any page.
public struct NavigationItem: Sendable {
  public let text: String
  public let href: String
  public let isCurrent: Bool

  public init(_ text: String, href: String, isCurrent: Bool = false) {
    self.text = text
    self.href = href
    self.isCurrent = isCurrent
  }

  var link: Markup {
    "<a href=\"\(href: href)\"\(when(isCurrent, " aria-current=\"page\""))>\(text)</a>"
  }
}
