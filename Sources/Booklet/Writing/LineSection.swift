import Markup
import ProcessControl
import PublishedStatistics
import Vocabulary

/// One published line: the figure, its chart with the table that is its twin, and comparisons.
struct LineSection {
  let line: PublishedLine
  let chart: ProcessChart
  let title: String
  let place: String
  /// The year the booklet is about.
  let asked: PublishedPeriod
  let id: String

  var markup: Markup {
    """
    <section class="booklet-published"><h4>\(line.match.label)</h4>\
    <p class="booklet-figure"><span class="booklet-number">\(line.shown.figure.words(line.unit))</span> \
    <span class="booklet-basis">\(line.basisWords)</span> \(tags)</p>\
    <p>\(line.series.meaning).\(present(line.match.differs) { " Differs: \($0)" as Markup })</p>\
    \(older)\(meaning)\
    <p class="booklet-change">\(line.changeWords.capitalisedFirst).</p>\(comparison)\
    <figure class="booklet-drawing">\(drawing)\(key)\
    <figcaption>\(reading)</figcaption></figure>\(twin)\
    <p class="booklet-source">\(line.source(of: line.shown)).</p></section>
    """
  }

  private var tags: Markup {
    each(line.status) { status in Tag(status.wording, status == .final ? .green : .amber).markup }
  }

  private var older: Markup {
    when(
      line.shown.period.endYear < asked.endYear,
      """
      <p class="booklet-older">Nothing is published for the \(asked.label). The figure is the \
      latest before it.</p>
      """)
  }

  private var meaning: Markup {
    present(line.shown.figure.meaning) { "<p>\($0.capitalisedFirst).</p>" }
  }

  private var comparison: Markup {
    guard line.isComparable else {
      return "<p>Numbers of places of different sizes are not compared.</p>"
    }
    let neighbours = line.shown.neighbours?.words(line.unit) ?? "fewer than five have a figure"
    return """
      <ul class="booklet-comparison"><li>England: \(line.shown.england.words(line.unit))</li>\
      <li>\(line.region): \(line.shown.region.words(line.unit))</li>\
      <li>Statistical neighbours: \(neighbours)</li></ul>\
      <p>All for the \(line.shown.period.label), from the same table.\
      \(present(line.position) { " Beside England’s share, \(place)’s figure is \($0)." })</p>
      """
  }

  private var drawing: Markup {
    LineChart(line: line, chart: chart, title: title, place: place, id: id).markup
  }

  private var key: Markup {
    guard line.isComparable, line.years.count > 1 else { return .empty }
    return """
      <p class="booklet-key"><span class="booklet-key-own">\(place)</span> \
      <span class="booklet-key-england">England</span> \
      <span class="booklet-key-neighbours">Neighbours’ median</span></p>
      """
  }

  /// What the chart says of change, or why it says nothing; with the convention where limits are
  /// drawn.
  private var reading: String {
    let said = chart.variation?.wording ?? chart.whyNoIcon?.wording ?? ""
    guard chart.drawnLimits != nil else { return "\(said) No limits are drawn." }
    return "\(said) \(chart.conventions.wording)"
  }

  private var twin: Markup {
    let compares = line.isComparable
    var columns: [Table.Column] = ["Year", .init(place, isNumeric: true)]
    columns += [.init("Counted", isNumeric: true), .init("Out of", isNumeric: true)]
    if compares {
      columns += ["England", line.region, "Neighbours’ median"].map { .init($0, isNumeric: true) }
    }
    return Table(
      "\(title): \(line.series.meaning), \(line.series.basis.rawValue) "
        + "(\(line.series.phrase)); "
        + "\(line.shown.period.rowsLabel)",
      columns: columns,
      rows: line.years.map(row)
    ).markup
  }

  private func row(_ year: PublishedLine.Year) -> [Markup] {
    let own: [Markup] = [
      "\(year.period.short)", cell(year.figure),
      "\(year.figure.marker == .withheld ? Marker.withheld.code : year.figure.count.map(\.grouped))",
      "\(year.figure.whole.map(\.grouped))",
    ]
    guard line.isComparable else { return own }
    return own + [
      cell(year.england), cell(year.region),
      "\(year.neighbours.map { line.unit.words($0.median) })",
    ]
  }

  private func cell(_ figure: OpenFigure) -> Markup {
    guard let value = figure.value else {
      let shown = figure.marker?.code ?? ""
      return "\(shown.isEmpty ? "–" : shown)\(VisuallyHidden(" \(figure.meaning ?? "")"))"
    }
    return "\(line.unit.words(value))"
  }
}

extension String {
  /// With a capital first letter.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
