import PublishedStatistics

/// Looks up the lines of one authority, up to a year.
struct LineLook {
  let library: PublishedLibrary
  let authority: LocalAuthority
  let until: Int

  private static let neighbours = StatisticalNeighbours.model2025

  /// A series of the authority, with what it is compared with; nil where nothing is published of it
  /// up to the year.
  func line(
    _ series: PublishedSeries, _ match: SeriesMatch, isProxy: Bool = false,
    for place: Subject = .own
  ) throws(BookletFault) -> PublishedLine? {
    do {
      return try published(series, match, isProxy: isProxy, for: place)
    } catch {
      throw .tables("\(error)")
    }
  }

  /// Whose figures a line has.
  enum Subject {
    case own, england
  }

  /// The same up to another year.
  func until(_ year: Int) -> LineLook {
    LineLook(library: library, authority: authority, until: year)
  }

  private func published(
    _ series: PublishedSeries, _ match: SeriesMatch, isProxy: Bool, for subject: Subject
  ) throws(PackedFault) -> PublishedLine? {
    let place = subject == .own ? authority.place : .england
    var years: [PublishedLine.Year] = []
    for period in try everyYear(of: series) {
      years.append(try year(period, of: series, for: place))
    }
    while years.last?.figure == .notPublished { years.removeLast() }
    let first = years.firstIndex { $0.figure != .notPublished } ?? years.endIndex
    return PublishedLine(
      series, match, years: Array(years[first...]), region: authority.region.name, isProxy: isProxy)
  }

  /// A year no table has is a gap and has its place all the same.
  private func everyYear(of series: PublishedSeries) throws(PackedFault) -> [PublishedPeriod] {
    let years = try library.years(of: series).filter { $0.endYear <= until }
    guard let first = years.first, let last = years.last else { return [] }
    return (first.endYear...last.endYear).map { PublishedPeriod(first.kind, ending: $0) }
  }

  private func year(
    _ period: PublishedPeriod, of series: PublishedSeries, for place: PublishedPlace
  ) throws(PackedFault) -> PublishedLine.Year {
    let figure = try library.figure(series, for: place, in: period)
    return PublishedLine.Year(
      period: period, figure: OpenFigure(figure, of: series.kind),
      england: try figureOf(.england, series, period),
      region: try figureOf(.region(authority.region.code), series, period),
      neighbours: try neighbours(of: series, in: period), table: figure?.table)
  }

  private func figureOf(
    _ place: PublishedPlace, _ series: PublishedSeries, _ period: PublishedPeriod
  ) throws(PackedFault) -> OpenFigure {
    OpenFigure(try library.figure(series, for: place, in: period), of: series.kind)
  }

  private func neighbours(
    of series: PublishedSeries, in period: PublishedPeriod
  ) throws(PackedFault) -> NeighbourFigures? {
    guard series.kind != .count else { return nil }
    var figures: [OpenFigure] = []
    for neighbour in Self.neighbours.neighbours(of: authority.code) {
      figures.append(try figureOf(.authority(neighbour.code), series, period))
    }
    return NeighbourFigures(figures, edition: Self.neighbours.edition)
  }
}
