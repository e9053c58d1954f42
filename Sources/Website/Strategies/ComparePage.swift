import Markup
import Packs
import Vocabulary

/// Strategies side by side, with where they differ and what must not be compared.
struct ComparePage: Page {
  let library: PackLibrary
  let comparison: PackComparison

  let title = "Strategies side by side"
  let section: SiteSection? = .strategies
  let isWide = true
  var before: Markup { BackLink("All strategies", href: "/strategies").markup }

  var content: Markup {
    """
    <h1>\(title)</h1>\(choose)\(each(comparison.warnings) { warning($0) })\
    \(each(comparison.topics.filter { !$0.rows.isEmpty }) { topic($0) })
    """
  }

  private var choose: Markup {
    Details(
      "Choose which",
      content: """
        <form method="get" action="/strategies/compare">\
        \(Checkboxes(
          "Strategies", name: "place",
          choices: library.packs.map { Choice($0.place.name, value: $0.id.value) },
          chosen: Set(comparison.packs.map(\.value)), hint: nil))\
        \(Button("Compare", kind: .secondary))</form>
        """
    ).markup
  }

  private func warning(_ warning: ComparisonWarning) -> Markup {
    Alert(
      .warning, heading: warning.says,
      content: "<ul>\(warning.figures.map { "<li>\($0)</li>" as Markup })</ul>"
    ).markup
  }

  private func topic(_ topic: ComparedTopic) -> Markup {
    """
    <h2>\(topic.title)</h2>\(Table(
      topic.title, columns: [.init("About")] + comparison.places.map { .init($0) },
      rows: topic.rows.flatMap(rows), captionIsHidden: true))
    """
  }

  private func rows(_ row: ComparedRow) -> [[Markup]] {
    let head: Markup = """
      \(row.title)\(when(row.differs, "<br>\(Tag("Differs", .amber))"))\
      \(each(row.differences) { "<br><span class=\"secondary\">\($0)</span>" })\
      \(present(row.note) { "<br><span class=\"secondary\">\($0)</span>" })
      """
    return [[head] + row.cells.map(cell)]
  }

  private func cell(_ cell: ComparedCell) -> Markup {
    switch cell.lines.count {
    case 0: "<span class=\"secondary\">Says nothing</span>"
    case 1: "\(cell.lines[0])"
    default:
      "<ul class=\"plain-list\">\(cell.lines.map { "<li>\($0)</li>" as Markup })</ul>"
    }
  }
}
