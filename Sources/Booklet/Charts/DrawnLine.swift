import Markup
import ProcessControl
import PublishedStatistics

/// A line of figures with its axes, its limits and what it is compared with: published lines and own ones are drawn alike.
///
/// A period without a figure is a gap, and says why where the figure would be.
struct DrawnLine {
  let id: String
  let title: String
  /// What the drawing shows, for those who do not see it.
  let words: String
  let points: [Point]
  let unit: FigureUnit
  let chart: ProcessChart
  /// One period in so many is named under the drawing.
  let namedEvery: Int
  var compared: [Compared] = []

  /// A figure of one period.
  struct Point {
    /// What stands under the drawing.
    let label: String
    let period: String
    let figure: OpenFigure
  }

  /// Figures of the same periods that the line is compared with.
  struct Compared {
    let name: StaticString
    let values: [Double?]
  }

  /// A single figure is no line.
  var markup: Markup {
    guard values.count(where: { $0 != nil }) > 1 else { return .empty }
    return """
      <svg class="booklet-chart" viewBox="0 0 \(ChartScale.width, places: 0) \
      \(ChartScale.height, places: 0)" role="img" aria-labelledby="\(id)-title \(id)-words">\
      <title id="\(id)-title">\(title)</title>\
      <desc id="\(id)-words">\(words)</desc>\(axes)\(limits)\
      \(each(compared) { path($0.values, $0.name) })\(path(values, "booklet-line"))\(marks)</svg>
      """
  }

  private var values: [Double?] { points.map(\.figure.value) }

  private var scale: ChartScale {
    let limit = chart.drawnLimits.map { $0.drawnUpper(on: chart.series.scale) }
    return ChartScale(
      (values + compared.flatMap(\.values) + [limit]).compactMap(\.self), count: points.count,
      isShare: unit == .percent)
  }

  private var axes: Markup {
    let scale = scale
    let lines = each(scale.ticks) { tick in
      """
      <line class="booklet-grid" x1="\(scale.firstX, places: 1)" x2="\(scale.lastX, places: 1)" \
      y1="\(scale.y(tick), places: 1)" y2="\(scale.y(tick), places: 1)"/>\
      <text class="booklet-axis" x="\(scale.firstX - 6, places: 1)" \
      y="\(scale.y(tick) + 4, places: 1)" text-anchor="end">\
      \(FigureText.plain(tick) + (unit == .percent ? " %" : ""))</text>
      """
    }
    let named = Array(stride(from: 0, to: points.count, by: namedEvery))
    return lines
      + each(named) { place in
        """
        <text class="booklet-axis" x="\(scale.x(place), places: 1)" \
        y="\(scale.y(0) + 20, places: 1)" text-anchor="middle">\(points[place].label)</text>
        """
      }
  }

  private var limits: Markup {
    guard let limits = chart.drawnLimits else { return .empty }
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

  /// One path for each run of periods that have a figure.
  private func path(_ values: [Double?], _ name: StaticString) -> Markup {
    let scale = scale
    let runs = values.indices.split { values[$0] == nil }.filter { $0.count > 1 }
    return each(runs) { run in
      let points = each(Array(run)) { place in
        "\(scale.x(place), places: 1),\(scale.y(values[place] ?? 0), places: 1) " as Markup
      }
      return "<polyline class=\"\(name)\" fill=\"none\" points=\"\(points)\"/>"
    }
  }

  private var marks: Markup {
    let scale = scale
    return each(Array(points.enumerated())) { place, point in
      guard let value = point.figure.value else {
        return """
          <text class="booklet-gap" x="\(scale.x(place), places: 1)" \
          y="\(scale.y(0) - 6, places: 1)" text-anchor="middle">\
          <title>\(point.period): \(point.figure.meaning)</title>\
          \(point.figure.marker?.code ?? "–")</text>
          """
      }
      return """
        <circle class="booklet-point" cx="\(scale.x(place), places: 1)" \
        cy="\(scale.y(value), places: 1)" r="4">\
        <title>\(point.period): \(unit.words(value))</title></circle>
        """
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
