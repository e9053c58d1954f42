/// Where a page stands among the others, from the outermost in.
public struct Breadcrumbs: Component {
  private let items: [NavigationItem]
  private let label: String

  public init(_ items: [NavigationItem], label: String = "Breadcrumb") {
    self.items = items
    self.label = label
  }

  public var markup: Markup {
    """
    <nav class="breadcrumbs" aria-label="\(label)"><ol>\
    \(each(items) { "<li>\($0.link)</li>" })</ol></nav>
    """
  }
}

extension Breadcrumbs {
  public static let examples = [
    Example(
      "two levels",
      Breadcrumbs(
        [
          NavigationItem("Children", href: "/children"),
          NavigationItem("Maya Okafor", href: "/children/maya"),
        ], label: "Breadcrumb to a child")),
    Example(
      "hostile", Breadcrumbs([NavigationItem(hostileText, href: hostileText)], label: hostileText)),
  ]
}
