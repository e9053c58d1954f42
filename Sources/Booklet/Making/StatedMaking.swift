import Packs
import PublishedStatistics
import Vocabulary

/// Makes the lines of what a strategy states, beside the nearest published figures.
struct StatedMaking {
  let pack: StrategyPack
  let look: LineLook?

  /// What is stated of an indicator.
  func lines(of indicator: IndicatorDeclaration) throws(BookletFault) -> [StatedLine] {
    try lines(figures(of: indicator), of: indicator.concept)
  }

  /// What else is stated of the place, and of what it is compared with.
  func otherLines() throws(BookletFault) -> [StatedLine] {
    let shown = Set(pack.indicators.flatMap(figures).map(\.id))
    return try lines(pack.figures.filter { !shown.contains($0.id) }, of: nil)
  }

  /// The figures it names; where it names none, those of what it is about.
  private func figures(of indicator: IndicatorDeclaration) -> [StatedFigure] {
    let named = indicator.baseline.compactMap { id in pack.figures.first { $0.id == id } }
    return named.isEmpty ? pack.figures.filter { $0.concept == indicator.concept } : named
  }

  /// Numbers that are part of the strategy, such as a deadline, are not figures of anything.
  private func lines(
    _ figures: [StatedFigure], of concept: ID<Concept>?
  ) throws(BookletFault) -> [StatedLine] {
    let counted = figures.filter { $0.scope != .strategy && $0.basis != .strategy }
    var lines: [StatedLine] = []
    for (figure, parts) in Self.joined(counted) {
      lines.append(line(figure, parts, nearest: try nearest(to: figure, of: concept)))
    }
    return lines
  }

  /// Puts a percentage together with the two counts it is made of, where the strategy states all
  /// three for the same year and on the same basis.
  static func joined(
    _ figures: [StatedFigure]
  ) -> [(figure: StatedFigure, parts: [StatedFigure])] {
    var used: Set<ID<StatedFigure>> = []
    var joined: [(figure: StatedFigure, parts: [StatedFigure])] = []
    for figure in figures where figure.unit == "percent" {
      let alike = figures.filter {
        $0.unit != "percent" && $0.year == figure.year && $0.basis == figure.basis
          && $0.scope == figure.scope && !used.contains($0.id)
      }
      guard let parts = parts(of: figure, among: alike) else { continue }
      used.formUnion(parts.map(\.id) + [figure.id])
      joined.append((figure, parts))
    }
    return joined + figures.filter { !used.contains($0.id) }.map { ($0, []) }
  }

  private static func parts(
    of share: StatedFigure, among counts: [StatedFigure]
  ) -> [StatedFigure]? {
    guard let value = share.value else { return nil }
    for part in counts {
      for whole in counts {
        guard let count = part.value, let total = whole.value, total > count, count > 0 else {
          continue
        }
        if FigureText.tenths(100 * count / total) == FigureText.tenths(value) {
          return [part, whole]
        }
      }
    }
    return nil
  }

  private func line(
    _ figure: StatedFigure, _ parts: [StatedFigure], nearest: StatedLine.Nearest?
  ) -> StatedLine {
    let counts = parts.compactMap { $0.value.map { Int($0) } }
    return StatedLine(
      says: figure.says, value: figure.value, words: figure.words,
      unit: .stated(figure.unit), count: counts.first,
      whole: counts.count > 1 ? counts[1] : nil,
      qualifier: figure.qualifier ?? parts.lazy.compactMap(\.qualifier).first,
      year: figure.year.value, basis: figure.basis, scope: figure.scope,
      cited: figure.cited.value, note: figure.note, source: source(of: figure), nearest: nearest)
  }

  private func source(of figure: StatedFigure) -> String {
    let places = figure.source.map { source in
      let document = pack.identity.documents.first { $0.id == source.document }
      return "\(document?.title ?? source.document.value), \(source.section)"
    }
    return places.joined(separator: "; ")
  }

  /// The published figure on the nearest basis in the nearest year; none for what is not of the
  /// place or of England, is a change, or has no published figure of its kind.
  private func nearest(
    to figure: StatedFigure, of concept: ID<Concept>?
  ) throws(BookletFault) -> StatedLine.Nearest? {
    guard let look, figure.scope == .place || figure.scope == .england,
      figure.basis != .change, figure.basis != .study,
      let series = series(for: figure, of: figure.concept ?? concept),
      let year = figure.year.value.map({ StatedYear.ending($0) }) ?? documentYear(of: figure)
    else { return nil }
    let line = try look.until(year).line(
      series, .nearest(differs: "The strategy’s own figure may be counted otherwise."),
      for: figure.scope == .england ? .england : .own)
    return line.map {
      StatedLine.Nearest(
        place: figure.scope == .england ? "England" : pack.place.name, line: $0)
    }
  }

  /// Of the same kind of figure, one of plans that started for what was counted so, else the first.
  private func series(for figure: StatedFigure, of concept: ID<Concept>?) -> PublishedSeries? {
    guard let concept else { return nil }
    let isShare = figure.unit == "percent" || figure.unit == "share"
    let fitting = NearestPublished.series(for: concept)
      .compactMap { PublishedSeries.named($0.phrase) }
      .filter { isShare == (FigureUnit($0.kind) == .percent) }
    return fitting.first { figure.basis == .starts && $0.basis == .starts } ?? fitting.first
  }

  /// Where the strategy gives no year, that of the document.
  private func documentYear(of figure: StatedFigure) -> Int? {
    figure.source.lazy.compactMap { source in
      pack.identity.documents.first { $0.id == source.document }?.year
    }.first
  }
}
