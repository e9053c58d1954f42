/// Says that the whole of what a person set out to do is done; its title is the page's `<h1>`.
public struct ConfirmationPanel: Component {
  private let title: String
  private let content: Markup

  public init(_ title: String, content: Markup = .empty) {
    self.title = title
    self.content = content
  }

  public var markup: Markup {
    """
    <div class="confirmation"><h1 class="confirmation-title">\(title)</h1>\
    \(when(!content.isEmpty, "<div class=\"confirmation-content\">\(content)</div>"))</div>
    """
  }
}

extension ConfirmationPanel {
  public static let examples = [
    Example(
      "a referral was sent",
      ConfirmationPanel("Referral sent", content: "Its number is <strong>AV-2041</strong>")),
    Example("hostile", ConfirmationPanel(hostileText, content: "\(hostileText)")),
  ]
}
