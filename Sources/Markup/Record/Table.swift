/// Facts that are compared down a column.
///
/// A table too wide for its page scrolls inside its own region, which the keyboard can reach; the
/// page itself never scrolls sideways.
public struct Table: Component {
  private let caption: String
  private let columns: [Column]
  private let rows: [[Markup]]
  private let captionIsHidden: Bool
  private let firstColumnNamesRow: Bool
  private let stacks: Bool

  /// - Parameter stacks: whether each row becomes labelled lines on a narrow page, for tables of words that are read
  ///   row by row rather than compared down a column.
  public init(
    _ caption: String, columns: [Column], rows: [[Markup]], captionIsHidden: Bool = false,
    firstColumnNamesRow: Bool = true, stacks: Bool = false
  ) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.captionIsHidden = captionIsHidden
    self.firstColumnNamesRow = firstColumnNamesRow
    self.stacks = stacks
  }

  /// A column and whether it holds numbers, which are read from the right.
  public struct Column: Sendable, ExpressibleByStringLiteral {
    let heading: String
    let isNumeric: Bool

    public init(_ heading: String, isNumeric: Bool = false) {
      self.heading = heading
      self.isNumeric = isNumeric
    }

    public init(stringLiteral heading: String) {
      self.init(heading)
    }

    var numeric: Markup { when(isNumeric, " class=\"numeric\"") }
  }

  public var markup: Markup {
    ScrollRegion(
      caption,
      content: """
        <table class="table\(when(stacks, " table-stacks"))"\(role("table"))><caption\(when(captionIsHidden, " class=\"visually-hidden\""))>\
        \(caption)</caption><thead\(role("rowgroup"))><tr\(role("row"))>\(each(columns, heading))</tr></thead>\
        <tbody\(role("rowgroup"))>\(body)</tbody></table>
        """
    ).markup
  }

  /// Lines that are laid out one under another stay a table to those who listen to it.
  private func role(_ name: String) -> Markup { when(stacks, " role=\"\(name)\"") }

  private func heading(_ column: Column) -> Markup {
    "<th scope=\"col\"\(role("columnheader"))\(column.numeric)>\(column.heading)</th>"
  }

  // Written straight into one run of bytes, because tables are the longest things on our pages.
  private var body: Markup {
    var body = Markup.empty
    for cells in rows {
      body.write(stacks ? "<tr role=\"row\">" : "<tr>")
      for (index, content) in cells.enumerated() {
        let namesRow = index == 0 && firstColumnNamesRow
        body.write(namesRow ? "<th scope=\"row\"" : "<td")
        if index < columns.count {
          body += columns[index].numeric
          if stacks {
            body += role(namesRow ? "rowheader" : "cell")
            body += " data-label=\"\(columns[index].heading)\""
          }
        }
        body.write(">")
        body += content
        body.write(namesRow ? "</th>" : "</td>")
      }
      body.write("</tr>")
    }
    return body
  }
}

extension Table {
  public static let examples = [
    Example(
      "with numbers",
      Table(
        "Concerns by type, January to March 2026",
        columns: ["Type", Column("Children", isNumeric: true), Column("Entries", isNumeric: true)],
        rows: [
          ["Medical", "14", "31"], ["Nutritional", "9", "22"], ["Supervisory", "7", "1,204"],
        ])
    ),
    Example(
      "too wide for a telephone",
      Table(
        "Visits to Maya",
        columns: ["Day", "Who", "Agency", "Where", "Seen alone", "What was done"],
        rows: [
          [
            "4 March 2026", "Rowan Adeyemi", "Averley Council", "At home, in the kitchen", "Yes",
            "Spoke to Maya about school and to her mother about the heating",
          ]
        ])),
    Example(
      "in labelled lines on a telephone",
      Table(
        "What is due", columns: ["What", "By", "How long"],
        rows: [["Review the early help plan", "4 March 2026", "9 days left"]], stacks: true)),
    Example(
      "hostile",
      Table(hostileText, columns: [Column(hostileText)], rows: [["\(hostileText)"]])),
  ]
}
