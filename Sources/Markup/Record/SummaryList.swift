/// Facts about one thing, each with what it is called and what can be done about it.
public struct SummaryList: Component {
  private let title: String?
  private let rows: [Row]

  /// With a `title` the list stands in a card of its own.
  public init(_ rows: [Row], title: String? = nil) {
    self.rows = rows
    self.title = title
  }

  /// One fact.
  public struct Row: Sendable {
    let key: String
    let value: Markup
    let actions: [Action]

    public init(_ key: String, _ value: Markup, actions: [Action] = []) {
      self.key = key
      self.value = value
      self.actions = actions
    }

    public init(_ key: String, text: String, actions: [Action] = []) {
      self.init(key, "\(text)", actions: actions)
    }
  }

  /// Something to do about a fact; `about` tells one “Change” from another when read out.
  public struct Action: Sendable {
    let text: String
    let about: String
    let href: String

    public init(_ text: String, about: String, href: String) {
      self.text = text
      self.about = about
      self.href = href
    }

    var link: Markup {
      "<a href=\"\(href: href)\">\(text)<span class=\"visually-hidden\"> \(about)</span></a>"
    }
  }

  public var markup: Markup {
    let list: Markup = "<dl class=\"summary\">\(each(rows, written))</dl>"
    guard let title else { return list }
    return """
      <section class="summary-card"><h2 class="summary-card-title">\(title)</h2>\(list)</section>
      """
  }

  private func written(_ row: Row) -> Markup {
    """
    <div class="summary-row"><dt>\(row.key)</dt><dd class="summary-value">\(row.value)</dd>\
    \(when(!row.actions.isEmpty, actions(of: row)))</div>
    """
  }

  private func actions(of row: Row) -> Markup {
    "<dd class=\"summary-actions\">\(Markup.joined(row.actions.map(\.link), separator: " "))</dd>"
  }
}

extension SummaryList {
  public static let examples = [
    Example(
      "a child",
      SummaryList([
        Row(
          "Name", text: "Maya Okafor",
          actions: [Action("Change", about: "the name", href: "/children/maya/name")]),
        Row("Date of birth", text: "12 May 2019 (6 years old)"),
        Row("Address", "14 Mill Lane<br>Averley<br>ZZ99 3VZ"),
      ])),
    Example("in a card", SummaryList([Row("Seen by", text: "Rowan Adeyemi")], title: "Last seen")),
    Example(
      "hostile",
      SummaryList(
        [
          Row(
            hostileText, text: hostileText,
            actions: [Action(hostileText, about: hostileText, href: hostileText)])
        ], title: hostileText)),
  ]
}
