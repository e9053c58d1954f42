/// One of several things to choose between, such as who to sign in as.
public struct Card: Component {
  private let title: String
  private let href: String?
  private let kicker: String?
  private let content: Markup

  /// `kicker` is the short line above the title, such as an agency.
  public init(
    _ title: String, href: String? = nil, kicker: String? = nil, content: Markup = .empty
  ) {
    self.title = title
    self.href = href
    self.kicker = kicker
    self.content = content
  }

  public var markup: Markup {
    """
    <div class="card\(when(href != nil, " card-linked"))">\
    \(present(kicker) { "<p class=\"card-kicker\">\($0)</p>" })\
    <h2 class="card-title">\(titleMarkup)</h2>\(content)</div>
    """
  }

  private var titleMarkup: Markup {
    href.map { "<a href=\"\(href: $0)\">\(title)</a>" } ?? "\(title)"
  }

  /// Cards side by side, as many in a row as fit.
  public static func list(_ cards: [Card]) -> Markup {
    "<ul class=\"cards\">\(each(cards) { "<li>\($0)</li>" })</ul>"
  }
}

extension Card {
  public static let examples = [
    Example(
      "sign-in cards",
      Card.list([
        Card(
          "Rowan Adeyemi", kicker: "Averley Council · social worker",
          content: """
            <p>Carries the Okafor family. Sees what the team around the child sees.</p>\
            \(Form(to: "/sign-in", hidden: [HiddenField("as", value: "rowan")],
                content: "\(Button("Sign in as Rowan", kind: .secondary))"))
            """),
        Card(
          "Priya Nair", href: "/sign-in?as=priya", kicker: "Hillside Primary School · teacher",
          content: "<p>Noticed first.</p>"),
      ])),
    Example(
      "hostile",
      Card(hostileText, href: hostileText, kicker: hostileText, content: "\(hostileText)")),
  ]
}
