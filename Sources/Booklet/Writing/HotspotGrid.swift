import Indicators
import Markup
import Packs
import Vocabulary

/// The hotspot grids of a booklet: a table of areas and indicators for each kind of area, where the place has any.
struct HotspotGrid {
  let booklet: Booklet

  var markup: Markup {
    let grids = AreaKind.allCases.compactMap { Hotspots($0, of: booklet) }
    guard !grids.isEmpty else { return .empty }
    return """
      <section class="booklet-hotspots"><h2>Where help is looked for</h2>\
      <p>The partnership’s own figures by area, in the order the place lists its areas: it is no ranking. A higher number can mean more \
      children, more need, or more that is noticed. Small numbers, and what they could be worked out from, are withheld: c.</p>\
      \(each(grids, grid))</section>
      """
  }

  private func grid(_ hotspots: Hotspots) -> Markup {
    """
    <h3>By \(hotspots.dimension)</h3>\
    \(Table(
      "Own figures by \(hotspots.dimension): \(booklet.heading)",
      columns: [.init(hotspots.dimension.capitalisedFirst)]
        + hotspots.columns.map { .init(Self.heading($0), isNumeric: true) },
      rows: hotspots.areas.map { row($0, hotspots) } + [total(hotspots)], captionIsHidden: true
    ))\
    <ul>\(each(hotspots.columns) { column in
      """
      <li><a href="\(href: "#\(column.entry.anchor)")">\(column.entry.title)</a>: \
      \(column.breakdown.line.definition)</li>
      """
    })</ul>
    """
  }

  private static func heading(_ column: Hotspots.Column) -> String {
    [column.entry.title, column.period?.shownWording].compactMap(\.self).joined(separator: ", ")
  }

  private func row(_ area: OwnGroup, _ hotspots: Hotspots) -> [Markup] {
    ["\(area.wording.capitalisedFirst)"]
      + hotspots.columns.map { cell($0.figure(area), $0) }
  }

  private func total(_ hotspots: Hotspots) -> [Markup] {
    ["<strong>All</strong>"] + hotspots.columns.map { cell($0.total, $0) }
  }

  private func cell(_ own: OwnFigure?, _ column: Hotspots.Column) -> Markup {
    "\(own?.figure.shortWords(column.breakdown.line.unit) ?? "not counted")"
  }
}
