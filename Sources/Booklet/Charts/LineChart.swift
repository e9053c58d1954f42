import Markup
import ProcessControl
import PublishedStatistics

/// The drawing of a published line, with what it is compared with.
///
/// It is made from the same figures as the table beside it. A year without a figure is a gap, and
/// says why where the figure would be.
struct LineChart {
  let line: PublishedLine
  let chart: ProcessChart
  let title: String
  let place: String
  let id: String

  /// A single figure is no line.
  var markup: Markup {
    guard values.count > 1 else { return .empty }
    return """
      <svg class="booklet-chart" viewBox="0 0 \(ChartScale.width, places: 0) \
      \(ChartScale.height, places: 0)" role="img" aria-labelledby="\(id)-title \(id)-words">\
      <title id="\(id)-title">\(title): \(line.series.meaning)</title>\
      <desc id="\(id)-words">\(words)</desc>\(axes)\(limits)\(compared)\(own)</svg>
      """
  }

  private var values: [Double] { line.years.compactMap(\.figure.value) }

  private var england: [Double?] { line.isComparable ? line.years.map(\.england.value) : [] }

  private var neighbours: [Double?] {
    line.isComparable ? line.years.map { $0.neighbours?.median } : []
  }

  private var drawnLimits: ProcessLimits? { chart.drawnLimits }

  private var scale: ChartScale {
    let limit = drawnLimits.map { $0.drawnUpper(on: chart.series.scale) }
    return ChartScale(
      values + (england + neighbours + [limit]).compactMap(\.self), count: line.years.count,
      isShare: line.unit == .percent)
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

  private var axes: Markup {
    let scale = scale
    let lines = each(scale.ticks) { tick in
      """
      <line class="booklet-grid" x1="\(scale.firstX, places: 1)" x2="\(scale.lastX, places: 1)" \
      y1="\(scale.y(tick), places: 1)" y2="\(scale.y(tick), places: 1)"/>\
      <text class="booklet-axis" x="\(scale.firstX - 6, places: 1)" \
      y="\(scale.y(tick) + 4, places: 1)" text-anchor="end">\(label(tick))</text>
      """
    }
    let step = line.years.count > 14 ? 2 : 1
    let years = each(stride(from: 0, to: line.years.count, by: step).map { $0 }) { place in
      """
      <text class="booklet-axis" x="\(scale.x(place), places: 1)" \
      y="\(scale.y(0) + 20, places: 1)" text-anchor="middle">\
      \(String(line.years[place].period.endYear))</text>
      """
    }
    return lines + years
  }

  private func label(_ tick: Double) -> String {
    FigureText.plain(tick) + (line.unit == .percent ? " %" : "")
  }

  private var limits: Markup {
    guard let limits = drawnLimits else { return .empty }
    let scale = scale
    let heights: [(StaticString, Double)] = [
      ("booklet-limit", limits.drawnLower(on: chart.series.scale)),
      ("booklet-limit", limits.drawnUpper(on: chart.series.scale)), ("booklet-mean", limits.mean),
    ]
    return each(heights) { name, height in
      """
      <line class="\(name)" x1="\(scale.firstX, places: 1)" x2="\(scale.lastX, places: 1)" \
      y1="\(scale.y(height), places: 1)" y2="\(scale.y(height), places: 1)"/>
      """
    }
  }

  private var compared: Markup {
    paths(england, "booklet-line-england") + paths(neighbours, "booklet-line-neighbours")
  }

  private var own: Markup {
    let scale = scale
    let points = each(line.years.indices.map { $0 }) { place in
      let year = line.years[place]
      guard let value = year.figure.value else {
        return """
          <text class="booklet-gap" x="\(scale.x(place), places: 1)" \
          y="\(scale.y(0) - 6, places: 1)" text-anchor="middle">\
          <title>\(year.period.label): \(year.figure.meaning)</title>\
          \(year.figure.marker?.code ?? "–")</text>
          """
      }
      return """
        <circle class="booklet-point" cx="\(scale.x(place), places: 1)" \
        cy="\(scale.y(value), places: 1)" r="4">\
        <title>\(year.period.label): \(line.unit.words(value))</title></circle>
        """
    }
    return paths(line.years.map(\.figure.value), "booklet-line") + points
  }

  /// One path for each run of years that have a figure.
  private func paths(_ values: [Double?], _ name: StaticString) -> Markup {
    let scale = scale
    var runs: [[(Int, Double)]] = [[]]
    for (place, value) in values.enumerated() {
      if let value {
        runs[runs.count - 1].append((place, value))
      } else if runs.last?.isEmpty == false {
        runs.append([])
      }
    }
    return each(runs.filter { $0.count > 1 }) { run in
      let points = each(run) { "\(scale.x($0), places: 1),\(scale.y($1), places: 1) " as Markup }
      return "<polyline class=\"\(name)\" fill=\"none\" points=\"\(points)\"/>"
    }
  }
}

extension ProcessChart {
  /// The limits, where there are figures enough for them to mean something.
  var drawnLimits: ProcessLimits? {
    guard let segment = segments.last, segment.count >= ProcessChart.fewestForIcons else {
      return nil
    }
    return segment.limits
  }
}
