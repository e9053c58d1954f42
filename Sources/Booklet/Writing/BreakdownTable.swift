import Indicators
import Markup
import Vocabulary

/// Own figures by agency, age band, ward and the like, with the figure of all together on the last line.
struct BreakdownTable {
  let breakdown: OwnBreakdown
  let title: String

  var markup: Markup {
    """
    <details class="booklet-breakdown" open><summary>By \(breakdown.dimension)</summary>\
    \(Table(
      "\(title), by \(breakdown.dimension): \(breakdown.line.definition) \(breakdown.line.source)",
      columns: [.init(breakdown.dimension.capitalisedFirst)]
        + breakdown.periods.map { .init($0.shownWording, isNumeric: true) },
      rows: breakdown.groups.map(row) + [total]
    ))</details>
    """
  }

  private func row(_ group: OwnGroup) -> [Markup] {
    ["\(group.wording.capitalisedFirst)"]
      + breakdown.periods.map { cell(breakdown.figure(group, $0)) }
  }

  private var total: [Markup] {
    ["<strong>All</strong>"] + breakdown.periods.map { cell(breakdown.total($0)) }
  }

  private func cell(_ own: OwnFigure?) -> Markup {
    "\(own?.figure.words(breakdown.line.unit) ?? "not counted")"
  }
}
