import Indicators
import Markup
import ProcessControl
import PublishedStatistics
import Vocabulary

/// The drawing of own figures: made from what the table beside it shows, with a gap where a figure is withheld.
struct OwnChart {
  let line: OwnLine
  let chart: ProcessChart
  let title: String
  let id: String

  /// A single figure is no line.
  var markup: Markup {
    guard values.count > 1 else { return .empty }
    return """
      <svg class="booklet-chart" viewBox="0 0 \(ChartScale.width, places: 0) \
      \(ChartScale.height, places: 0)" role="img" aria-labelledby="\(id)-title \(id)-words">\
      <title id="\(id)-title">\(title), own figures</title>\
      <desc id="\(id)-words">\(words)</desc>\(axes)\(limits)\(path)\(points)</svg>
      """
  }

  private var values: [Double] { line.figures.compactMap(\.figure.value) }

  private var scale: ChartScale {
    let limit = chart.drawnLimits.map { $0.drawnUpper(on: chart.series.scale) }
    return ChartScale(
      values + [limit].compactMap(\.self), count: line.figures.count,
      isShare: line.unit == .percent)
  }

  private var words: String {
    let first = line.figures[0].period.shownWording
    return "From \(first) to \(line.shown.period.shownWording). The latest is "
      + "\(line.shown.figure.shortWords(line.unit)). The table has every figure."
  }

  private var axes: Markup {
    let scale = scale
    let lines = each(scale.ticks) { tick in
      """
      <line class="booklet-grid" x1="\(scale.firstX, places: 1)" x2="\(scale.lastX, places: 1)" \
      y1="\(scale.y(tick), places: 1)" y2="\(scale.y(tick), places: 1)"/>\
      <text class="booklet-axis" x="\(scale.firstX - 6, places: 1)" \
      y="\(scale.y(tick) + 4, places: 1)" text-anchor="end">\
      \(FigureText.plain(tick) + (line.unit == .percent ? " %" : ""))</text>
      """
    }
    let step = max(1, (line.figures.count + 5) / 6)
    return lines
      + each(stride(from: 0, to: line.figures.count, by: step).map { $0 }) { place in
        """
        <text class="booklet-axis" x="\(scale.x(place), places: 1)" \
        y="\(scale.y(0) + 20, places: 1)" text-anchor="middle">\
        \(YearMonth(line.figures[place].period.last).iso)</text>
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
  private var path: Markup {
    let scale = scale
    let runs = line.figures.indices.split { line.figures[$0].figure.value == nil }
    return each(runs.filter { $0.count > 1 }) { run in
      let points = each(run.map { $0 }) { place in
        """
        \(scale.x(place), places: 1),\(scale.y(line.figures[place].figure.value ?? 0), places: 1) \

        """
      }
      return "<polyline class=\"booklet-line\" fill=\"none\" points=\"\(points)\"/>"
    }
  }

  private var points: Markup {
    let scale = scale
    return each(line.figures.indices.map { $0 }) { place in
      let own = line.figures[place]
      guard let value = own.figure.value else {
        return """
          <text class="booklet-gap" x="\(scale.x(place), places: 1)" \
          y="\(scale.y(0) - 6, places: 1)" text-anchor="middle">\
          <title>\(own.period.shownWording): \(own.figure.meaning)</title>\
          \(own.figure.marker?.code ?? "–")</text>
          """
      }
      return """
        <circle class="booklet-point" cx="\(scale.x(place), places: 1)" \
        cy="\(scale.y(value), places: 1)" r="4">\
        <title>\(own.period.shownWording): \(line.unit.words(value))</title></circle>
        """
    }
  }
}
