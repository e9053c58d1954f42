import Markup
import PublishedStatistics

/// What the strategy states, beside the nearest published figures.
struct StatedSection {
  let lines: [StatedLine]
  let place: String
  /// The indicator it stands under; nil where it stands by itself, under a heading of its own.
  var indicator: String?

  var markup: Markup {
    guard !lines.isEmpty else { return .empty }
    return """
      <section class="booklet-stated">\
      \(when(indicator != nil, "<h4>Stated in the strategy</h4>"))\(Table(
        "\(indicator.map { "\($0): stated" } ?? "Stated") in the strategy, beside the nearest "
          + "published figure; each on its own basis",
        columns: ["Stated figure", "Year and basis", "Status", "Nearest published figure"],
        rows: lines.map(row)))</section>
      """
  }

  private func row(_ line: StatedLine) -> [Markup] {
    [
      """
      <strong>\(line.figureWords)</strong><br>\(line.says)\
      \(present(line.cited) { "<br>It names as its source: \($0)" as Markup })
      """,
      "\(line.basisWords.capitalisedFirst)\(present(line.note) { "<br>\($0)" as Markup })",
      "\(line.status.wording)<br>\(line.source)", nearest(line),
    ]
  }

  private func nearest(_ line: StatedLine) -> Markup {
    guard let nearest = line.nearest else { return "No published figure is near it" }
    let shown = nearest.line.shown
    return """
      <strong>\(shown.figure.words(nearest.line.unit))</strong><br>\(nearest.place), \
      \(nearest.line.basisWords)<br>\(nearest.line.series.meaning)\
      <br>\(nearest.line.status.wording)\
      \(when(line.year == nil, "<br>The strategy gives no year: this is the year of the document."))
      """
  }
}
