import Indicators
import Markup
import Packs

/// The front page: one line for each indicator.
struct Scorecard {
  let booklet: Booklet

  var markup: Markup {
    """
    <section class="booklet-scorecard"><h2>Scorecard</h2>\
    <p>The figure of each indicator, or the nearest that is published. \
    A change from one year to the next is not by itself a sign of anything.</p>\
    \(each(booklet.groups, table))</section>
    """
  }

  private func table(_ group: BookletGroup) -> Markup {
    Table(
      group.heading,
      columns: [
        "Indicator", "Figure", "When and how counted", "Change", "England",
        "Neighbours’ median", "Status",
      ], rows: booklet.entries(of: group).map(row)
    ).markup
  }

  private func row(_ entry: BookletEntry) -> [Markup] {
    let name: Markup = "<a href=\"\(href: "#\(entry.anchor)")\">\(entry.title)</a>"
    if let line = entry.lines.first { return [name] + cells(line) }
    if let own = entry.own.last {
      return [name] + [
        "\(own.figure.words(own.unit))", "\(own.period.wording), \(own.basis.wording)", "", "", "",
        "\(FigureStatus(own.figure).wording)",
      ]
    }
    return [name] + ["\(entry.missing)", "", "", "", "", "\(FigureStatus.noData.wording)"]
  }

  private func cells(_ line: PublishedLine) -> [Markup] {
    let isComparable = line.isComparable
    return [
      "\(line.shown.figure.words(line.unit))",
      "\(line.basisWords)\(when(line.match != .declared, "<br>nearest published"))",
      "\(line.change == nil ? "" : line.changeWords)",
      "\(isComparable ? line.shown.england.words(line.unit) : "")",
      "\(isComparable ? line.shown.neighbours.map { line.unit.words($0.median) } : nil)",
      "\(line.status.wording)",
    ]
  }
}
