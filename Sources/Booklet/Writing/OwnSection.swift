import Indicators
import Markup
import Packs
import ProcessControl
import PublishedStatistics
import Vocabulary

/// Own figures of one definition: the latest, the chart with its table, and where they come from.
struct OwnSection {
  let line: OwnLine
  let chart: ProcessChart
  let title: String
  let id: String
  /// The same, divided.
  let breakdowns: [OwnBreakdown]

  var markup: Markup {
    """
    <section class="booklet-own"><h4>The partnership’s own figure</h4>\
    <p class="booklet-figure"><span class="booklet-number">\(shown.figure.words(line.unit))</span> \
    <span class="booklet-basis">\(shown.period.shownWording), \(line.basis.wording)</span> \(tags)</p>\
    <p>\(line.definition)</p>\(drawing)\(twin)\
    \(each(breakdowns) { BreakdownTable(breakdown: $0, title: title).markup })\
    <p class="booklet-source">\(shown.provenance.capitalisedFirst).</p></section>
    """
  }

  private var shown: OwnFigure { line.shown }

  private var tags: Markup {
    each(shown.status) { status in
      Tag(
        status == .final ? "own figure" : status.wording, status == .final ? .green : .amber
      ).markup
    }
  }

  private var drawing: Markup {
    let drawn = OwnChart(line: line, chart: chart, title: title, id: id).markup
    guard line.figures.count > 1 else { return .empty }
    let said = chart.variation?.wording ?? chart.whyNoIcon?.wording ?? ""
    let convention =
      chart.drawnLimits == nil ? "No limits are drawn." : chart.conventions.wording
    return """
      <figure class="booklet-drawing">\(drawn)<figcaption>\(said) \(convention)</figcaption></figure>
      """
  }

  private var twin: Markup {
    Table(
      "\(title): \(line.definition) \(line.source)",
      columns: [
        "Period", .init("Figure", isNumeric: true), .init("Counted", isNumeric: true),
        .init("Out of", isNumeric: true), "Status",
      ],
      rows: line.figures.map(row)
    ).markup
  }

  private func row(_ own: OwnFigure) -> [Markup] {
    [
      "\(own.period.shownWording)", figure(own),
      "\(own.figure.countField)", "\(own.figure.wholeField)", "\(own.status.wording)",
    ]
  }

  /// A figure, which for those who may see them leads to the children behind it.
  private func figure(_ own: OwnFigure) -> Markup {
    let words = own.figure.shortWords(own.unit)
    guard let behind = own.behind else { return "\(words)" }
    let hidden = VisuallyHidden(": children behind the figure for \(own.period.shownWording)")
    return "<a href=\"\(href: behind)\">\(words)\(hidden)</a>"
  }
}

extension BookletEntry {
  /// The chart of own figures; the strategy’s direction is theirs.
  func chart(of line: OwnLine) -> ProcessChart {
    ProcessChart(
      ProcessSeries(
        line.figures.map(\.figure.value), scale: line.unit == .percent ? .share : .count,
        direction: desired))
  }

  /// Its own figures, those of each definition and source by themselves.
  public var ownLines: [OwnLine] { OwnLine.lines(own) }
}
