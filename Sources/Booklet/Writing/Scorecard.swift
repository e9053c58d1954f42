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
    \(cells(entry))</tr>\(ownRow(entry))
    """
  }

  private func cells(_ entry: BookletEntry) -> Markup {
    if let line = entry.lines.first { return cells(line) }
    guard entry.ownLines.isEmpty else {
      return "<td colspan=\"\(Self.columns.count - 1)\">\(Self.below)</td>"
    }
    return "<td colspan=\"\(Self.columns.count - 1)\">\(entry.missing)</td>"
  }

  private static let below = "The partnership’s own figure is on the line below."

  /// The latest of the indicator’s own figures, on a line of its own: never in one with a published figure (R-170).
  private func ownRow(_ entry: BookletEntry) -> Markup {
    guard let line = entry.ownLines.first else { return .empty }
    let own = line.shown
    return """
      <tr><th scope="row" class="booklet-scored-own">Own figure\
      \(VisuallyHidden(": \(entry.title)"))</th><td>\(own.figure.words(own.unit))</td>\
      <td>\(own.period.shownWording), \(own.basis.wording)</td><td></td><td></td><td></td>\
      <td>\(own.status == [.final] ? "own figure" : own.status.wording)</td></tr>
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
