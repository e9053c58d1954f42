/// Words set apart from those around them, such as a child's own.
public struct InsetText: Component {
  private let content: Markup

  public init(_ content: Markup) {
    self.content = content
  }

  public var markup: Markup { "<div class=\"inset\">\(content)</div>" }
}

extension InsetText {
  public static let examples = [
    Example("the child’s words", InsetText("<p>“I don’t like it when it’s dark.”</p>")),
    Example("hostile", InsetText("\(hostileText)")),
  ]
}
