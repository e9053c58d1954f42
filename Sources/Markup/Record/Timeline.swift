/// What happened, the newest first, and who says so.
public struct Timeline: Component {
  private let entries: [Entry]
  private let headingLevel: HeadingLevel

  /// Entries are shown in the order they are given: put the newest first.
  public init(_ entries: [Entry], headingLevel: HeadingLevel = .second) {
    self.entries = entries
    self.headingLevel = headingLevel
  }

  /// Where the entries' titles stand in the outline of their page.
  public enum HeadingLevel: Sendable {
    case second, third
  }

  /// One thing that happened.
  public struct Entry: Sendable {
    public var title: String
    public var href: String?
    /// When it happened, in words.
    public var when: String
    /// The same for machines: an ISO date, month or year.
    public var dateTime: String?
    /// Who recorded it, for which agency.
    public var author: String
    public var body: Markup
    public var tags: [Tag]
    public var id: String?

    public init(
      _ title: String, when: String, author: String, body: Markup = .empty, tags: [Tag] = []
    ) {
      self.title = title
      self.when = when
      self.author = author
      self.body = body
      self.tags = tags
    }
  }

  public var markup: Markup {
    "<ol class=\"timeline\">\(each(entries, written))</ol>"
  }

  private func written(_ entry: Entry) -> Markup {
    """
    <li class="timeline-entry"\(attribute("id", entry.id.map(fieldID)))>\
    <div class="timeline-header">\(heading(of: entry))\
    \(entry.tags.map { " " + $0.markup })</div>\
    <p class="timeline-when"><time\(attribute("datetime", entry.dateTime))>\(entry.when)</time> \
    · <bdi>\(entry.author)</bdi></p>\(when(!entry.body.isEmpty, body(of: entry)))</li>
    """
  }

  private func body(of entry: Entry) -> Markup {
    "<div class=\"timeline-body\">\(entry.body)</div>"
  }

  private func heading(of entry: Entry) -> Markup {
    let title: Markup =
      entry.href.map { "<a href=\"\(href: $0)\">\(entry.title)</a>" } ?? "\(entry.title)"
    return switch headingLevel {
    case .second: "<h2 class=\"timeline-title\">\(title)</h2>"
    case .third: "<h3 class=\"timeline-title\">\(title)</h3>"
    }
  }
}

extension Timeline {
  public static let examples = [
    Example("three entries", Timeline([visit, missed, note], headingLevel: .third)),
    Example(
      "hostile",
      Timeline([
        Entry(
          hostileText, when: hostileText, author: hostileText, body: "<p>\(hostileText)</p>",
          tags: [Tag(hostileText)])
      ])),
  ]

  private static var visit: Entry {
    var entry = Entry(
      "Home visit", when: "4 March 2026, 2:05pm", author: "Rowan Adeyemi, Averley Council",
      body: "<p>Maya was seen alone. The kitchen was warm and there was food in.</p>",
      tags: [Tag("Fact observed", .green)])
    entry.dateTime = "2026-03-04T14:05"
    entry.href = "/entries/3"
    return entry
  }

  private static let missed = Entry(
    "Appointment missed", when: "February 2026", author: "Averley Dental Clinic",
    body: "<p>Second time; a letter was sent.</p>",
    tags: [Tag("Recorded 9 days late", .amber)])

  private static let note = Entry(
    "Came to school without a coat", when: "About 12 January 2026",
    author: "Priya Nair, Hillside Primary School",
    body: "\(InsetText("<p>“It’s at Nana’s.”</p>"))",
    tags: [Tag("The child’s words", .purple), Tag("Corrected", .grey)])
}
