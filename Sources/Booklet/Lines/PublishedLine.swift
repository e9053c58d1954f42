public import PublishedStatistics

/// One published series of a place, year after year, on one basis, with what it is compared with.
public struct PublishedLine: Hashable, Sendable {
  public let series: PublishedSeries
  public let match: SeriesMatch
  /// Every year from the first published one to the shown one; a year without a figure is a gap.
  public let years: [Year]
  /// The name of the region.
  public let region: String
  /// The marks of the indicator that belong beside the figure.
  public let isProxy: Bool

  /// The figures of one year.
  public struct Year: Hashable, Sendable {
    public let period: PublishedPeriod
    public let figure: OpenFigure
    public let england: OpenFigure
    public let region: OpenFigure
    public let neighbours: NeighbourFigures?
    /// The table the figure is in, by the name of its file.
    public let table: String?
  }

  public var unit: FigureUnit { FigureUnit(series.kind) }

  /// The year the booklet is about, or the latest published before it.
  public var shown: Year { years[years.count - 1] }

  public var status: [FigureStatus] { status(of: shown.figure) }

  func status(of figure: OpenFigure) -> [FigureStatus] {
    [FigureStatus(figure)] + (isProxy && figure.value != nil ? [.proxy] : [])
  }

  /// Counts of places of different sizes are not compared.
  public var isComparable: Bool { series.kind != .count }

  init?(
    _ series: PublishedSeries, _ match: SeriesMatch, years: [Year], region: String, isProxy: Bool
  ) {
    guard !years.isEmpty else { return nil }
    self.series = series
    self.match = match
    self.years = years
    self.region = region
    self.isProxy = isProxy
  }
}

/// What the statistical neighbours have in a year: the middle one and the range, never a ranking.
public struct NeighbourFigures: Hashable, Sendable {
  public let median: Double
  public let lowest: Double
  public let highest: Double
  /// How many of them have a figure.
  public let count: Int
  public let of: Int
  /// The year of the model.
  public let edition: Int

  /// Nil for fewer than five figures, which would say little and could point at one place.
  init?(_ figures: [OpenFigure], edition: Int) {
    let values = figures.compactMap(\.value).sorted()
    guard values.count >= Self.fewest, let lowest = values.first, let highest = values.last else {
      return nil
    }
    let middle = values.count / 2
    median =
      values.count.isMultiple(of: 2) ? (values[middle - 1] + values[middle]) / 2 : values[middle]
    self.lowest = lowest
    self.highest = highest
    count = values.count
    of = figures.count
    self.edition = edition
  }

  static let fewest = 5

  public func words(_ unit: FigureUnit) -> String {
    "\(unit.words(median)) at the median, from \(unit.words(lowest)) to \(unit.words(highest)) "
      + "(\(count) of \(of) neighbours, \(edition) model)"
  }
}
