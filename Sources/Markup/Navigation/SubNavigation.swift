/// The parts of one person's record, each a page of its own.
public struct SubNavigation: Component {
  private let label: String
  private let items: [NavigationItem]

  public init(_ label: String, items: [NavigationItem]) {
    self.label = label
    self.items = items
  }

  public var markup: Markup {
    """
    <nav class="sub-navigation" aria-label="\(label)"><ul>\
    \(each(items) { "<li>\($0.link)</li>" })</ul></nav>
    """
  }
}

extension SubNavigation {
  public static let examples = [
    Example(
      "a child’s record",
      SubNavigation(
        "Maya’s record",
        items: [
          NavigationItem("Overview", href: "/children/maya", isCurrent: true),
          NavigationItem("Chronology", href: "/children/maya/chronology"),
          NavigationItem("Family", href: "/children/maya/family"),
          NavigationItem("Concerns", href: "/children/maya/concerns"),
        ])),
    Example(
      "hostile", SubNavigation(hostileText, items: [NavigationItem(hostileText, href: "/")])),
  ]
}
