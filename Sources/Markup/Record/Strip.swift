/// What somebody wants to know at a glance on every part of a record: a line or two each, the rest folded beneath.
///
/// It stands above the way about the record, so it stays low: one line of each on a telephone, three on a wider page.
public struct Strip: Component {
  private let label: String
  private let parts: [Part]

  /// How many lines of a part are in sight while it is folded.
  public static let shown = 3

  public init(_ label: String, parts: [Part]) {
    self.label = label
    self.parts = parts
  }

  /// One thing to know, such as what is due.
  public struct Part: Sendable {
    let heading: String
    var flag: Tag?
    var lines: [Line] = []
    var content = Markup.empty

    /// One that can be opened.
    ///
    /// - Parameter lines: what comes first in it, seen while it is folded.
    public init(_ heading: String, flag: Tag? = nil, lines: [Line], content: Markup) {
      self.heading = heading
      self.flag = flag
      self.lines = lines
      self.content = content
    }

    /// One that says all there is in a sentence.
    public init(_ sentence: String) { heading = sentence }
  }

  /// A line that is cut where there is no room for it; the whole stands in what can be opened.
  public struct Line: Sendable {
    let first: Markup
    let rest: String

    public init(_ first: Markup, _ rest: String) {
      self.first = first
      self.rest = rest
    }
  }

  public var markup: Markup {
    guard !parts.isEmpty else { return .empty }
    return "<section class=\"strip\" aria-label=\"\(label)\">\(each(parts, written))</section>"
  }

  private func written(_ part: Part) -> Markup {
    guard !part.content.isEmpty else {
      return "<p class=\"strip-part strip-quiet\">\(part.heading)</p>"
    }
    return """
      <details class="strip-part"><summary><span class="strip-heading">\(part.heading)</span>\
      \(present(part.flag) { " \($0)" })\(each(part.lines.prefix(Self.shown), line))</summary>\
      <div class="strip-content">\(part.content)</div></details>
      """
  }

  private func line(_ line: Line) -> Markup {
    "<span class=\"strip-line\"> \(line.first) \(line.rest)</span>"
  }
}

extension Strip {
  public static let examples = [
    Example(
      "news and clocks",
      Strip(
        "What is new and what is due",
        parts: [
          Part(
            "New since you looked on 4 March 2026 (1)",
            lines: [Line("<b>Concern</b>", "3 March 2026, Hill Primary School")],
            content: "<ul><li><a href=\"/entries/1\">Concern</a>, 3 March 2026</li></ul>"),
          Part(
            "What is due (2)", flag: Tag("1 overdue", .red),
            lines: [
              Line("<b>4 days overdue</b>", "Review: early help plan"),
              Line("<b>9 days left</b>", "Fetch a coat from the uniform bank on Monday"),
            ],
            content: "<ul><li><a href=\"/reviews/new\">Review: early help plan</a></li></ul>"),
        ])),
    Example(
      "nothing new",
      Strip("What is new", parts: [Part("Nothing new from others since 4 March 2026.")])),
    Example(
      "hostile",
      Strip(
        hostileText,
        parts: [
          Part(hostileText),
          Part(
            hostileText, flag: Tag(hostileText), lines: [Line("\(hostileText)", hostileText)],
            content: "<p>\(hostileText)</p>"),
        ])),
  ]
}
