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
    \(ScrollRegion("Scorecard", content: table))</section>
    """
  }

  private static let columns = [
    "Indicator", "Figure", "When and how counted", "Change", "England", "Neighbours’ median",
    "Status",
  ]

  private var table: Markup {
    """
    <table class="table"><caption class="visually-hidden">Scorecard: \(booklet.heading)</caption>\
    <thead><tr>\(each(Self.columns) { "<th scope=\"col\">\($0)</th>" })</tr></thead>\
    \(each(booklet.groups, group))</table>
    """
  }

  private func group(_ group: BookletGroup) -> Markup {
    """
    <tbody><tr class="booklet-scored"><th colspan="\(Self.columns.count)" scope="rowgroup">\
    \(group.heading)</th></tr>\(each(booklet.entries(of: group), row))</tbody>
    """
  }

  private func row(_ entry: BookletEntry) -> Markup {
    """
    <tr><th scope="row"><a href="\(href: "#\(entry.anchor)")">\(entry.title)</a></th>\
    \(cells(entry))</tr>
    """
  }

  private func cells(_ entry: BookletEntry) -> Markup {
    if let line = entry.lines.first { return cells(line) }
    guard let own = entry.own.last else {
      return "<td colspan=\"\(Self.columns.count - 1)\">\(entry.missing)</td>"
    }
    return """
      <td>\(own.figure.words(own.unit))</td><td>\(own.period.wording), \(own.basis.wording)</td>\
      <td></td><td></td><td></td><td>\(FigureStatus(own.figure).wording)</td>
      """
  }

  private func cells(_ line: PublishedLine) -> Markup {
    let change = line.change == nil ? "" : line.changeWords
    let england = line.isComparable ? line.shown.england.shortWords(line.unit) : ""
    let median = line.isComparable ? line.shown.neighbours?.median : nil
    return """
      <td>\(line.shown.figure.words(line.unit))</td>\
      <td>\(line.basisWords)\(when(line.match != .declared, "<br>nearest published"))</td>\
      <td>\(change)</td><td>\(england)</td><td>\(median.map(line.unit.words))</td>\
      <td>\(line.status.wording)</td>
      """
  }
}
