import Markup
import ProcessControl
import PublishedStatistics

/// The drawing of a published line, with what it is compared with, from the same figures as the table beside it.
struct LineChart {
  let line: PublishedLine
  let chart: ProcessChart
  let title: String
  let place: String
  let id: String

  var markup: Markup {
    DrawnLine(
      id: id, title: "\(title): \(line.series.meaning)", words: words,
      points: line.years.map {
        DrawnLine.Point(
          label: String($0.period.endYear), period: $0.period.label, figure: $0.figure)
      }, unit: line.unit, chart: chart, namedEvery: line.years.count > 14 ? 2 : 1,
      compared: compared
    ).markup
  }

  private var compared: [DrawnLine.Compared] {
    guard line.isComparable else { return [] }
    return [
      DrawnLine.Compared(name: "booklet-line-england", values: line.years.map(\.england.value)),
      DrawnLine.Compared(
        name: "booklet-line-neighbours", values: line.years.map { $0.neighbours?.median }),
    ]
  }

  /// What the drawing shows, for those who do not see it.
  private var words: String {
    var parts = ["\(place), \(first) to \(last)."]
    let known = line.years.filter { $0.figure.value != nil }
    let ordered = known.sorted { ($0.figure.value ?? 0) < ($1.figure.value ?? 0) }
    for (name, year) in [
      ("Lowest", ordered.first), ("highest", ordered.last), ("latest", known.last),
    ] {
      guard let year, let value = year.figure.value else { continue }
      parts.append("\(name) \(line.unit.words(value)), \(year.period.label);")
    }
    for year in line.years where year.figure.value == nil {
      parts.append("\(year.period.label): \(year.figure.meaning ?? "").")
    }
    return parts.joined(separator: " ") + " The table has every figure."
  }

  private var first: Int { line.years.first?.period.endYear ?? 0 }
  private var last: Int { line.shown.period.endYear }
}
