import Indicators
import Markup
import ProcessControl
import Vocabulary

/// The drawing of own figures: made from what the table beside it shows, with a gap where a figure is withheld.
struct OwnChart {
  let line: OwnLine
  let chart: ProcessChart
  let title: String
  let id: String

  var markup: Markup {
    DrawnLine(
      id: id, title: "\(title), own figures", words: words,
      points: line.figures.map {
        DrawnLine.Point(
          label: YearMonth($0.period.last).iso, period: $0.period.shownWording, figure: $0.figure)
      }, unit: line.unit, chart: chart, namedEvery: max(1, (line.figures.count + 5) / 6)
    ).markup
  }

  private var words: String {
    let first = line.figures[0].period.shownWording
    return "From \(first) to \(line.shown.period.shownWording). The latest is "
      + "\(line.shown.figure.shortWords(line.unit)). The table has every figure."
  }
}
