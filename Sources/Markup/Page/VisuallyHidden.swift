/// Words for those who hear the page rather than see it.
public struct VisuallyHidden: Component {
  private let text: String

  public init(_ text: String) {
    self.text = text
  }

  public var markup: Markup { "<span class=\"visually-hidden\">\(text)</span>" }
}

extension VisuallyHidden {
  public static let examples = [
    Example(
      "in a link",
      "<a href=\"/children/maya/name\">Change\(VisuallyHidden(" the name of Maya Okafor"))</a>"),
    Example("hostile", VisuallyHidden(hostileText)),
  ]
}
