/// One or two words that say what state something is in.
///
/// The words carry the meaning; the colour only helps the eye to find them.
public struct Tag: Component {
  private let text: String
  private let colour: Colour

  public init(_ text: String, _ colour: Colour = .teal) {
    self.text = text
    self.colour = colour
  }

  public enum Colour: Sendable, CaseIterable {
    case teal, grey, green, amber, red, blue, purple
  }

  public var markup: Markup { "<strong class=\"tag\(colour.name)\">\(text)</strong>" }
}

extension Tag.Colour {
  var name: Markup {
    switch self {
    case .teal: .empty
    case .grey: " tag-grey"
    case .green: " tag-green"
    case .amber: " tag-amber"
    case .red: " tag-red"
    case .blue: " tag-blue"
    case .purple: " tag-purple"
    }
  }
}

extension Tag {
  public static let examples = [
    Example(
      "every colour",
      "<p>\(Tag.Colour.allCases.map { Tag("Recorded late", $0).markup + " " })</p>"),
    Example("hostile", Tag(hostileText, .red)),
  ]
}
