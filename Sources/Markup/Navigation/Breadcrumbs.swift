/// Where a page stands among the others, from the outermost in.
public struct Breadcrumbs: Component {
  private let items: [NavigationItem]

  public init(_ items: [NavigationItem]) {
    self.items = items
  }

  public var markup: Markup {
    """
    <nav class="breadcrumbs" aria-label="Breadcrumb"><ol>\
    \(each(items) { "<li>\($0.link)</li>" })</ol></nav>
    """
  }
}

extension Breadcrumbs {
  public static let examples = [
    Example(
      "two levels",
      Breadcrumbs([
        NavigationItem("Children", href: "/children"),
        NavigationItem("Maya Okafor", href: "/children/maya"),
      ])),
    Example("hostile", Breadcrumbs([NavigationItem(hostileText, href: hostileText)])),
  ]
}
