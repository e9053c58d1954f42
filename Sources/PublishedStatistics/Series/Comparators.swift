/// What a place’s figure is compared with, all for the same year and from the same tables.
public struct Comparators: Hashable, Sendable {
  public let period: PublishedPeriod
  /// The place itself.
  public let own: PublishedFigure?
  public let england: PublishedFigure?
  public let region: Named?
  public let neighbours: Neighbours?

  /// A figure of somewhere else.
  public struct Named: Hashable, Sendable {
    public let name: String
    public let figure: PublishedFigure
  }

  /// The mean of the statistical neighbours’ figures.
  public struct Neighbours: Hashable, Sendable {
    public let mean: Double
    /// How many of the neighbours have a figure, of how many there are.
    public let known: Int
    public let count: Int
    /// The year of the model of neighbours.
    public let edition: Int
  }
}

extension PublishedLibrary {
  /// A series’ figures for an authority and for what it is compared with.
  ///
  /// Counts of different places are not compared by a mean; only shares, rates and times are.
  public func comparators(
    _ series: PublishedSeries, for authority: LocalAuthority, in period: PublishedPeriod,
    neighbours model: StatisticalNeighbours = .model2025
  ) throws(PackedFault) -> Comparators {
    var region: Comparators.Named?
    if let figure = try figure(series, for: .region(authority.region.code), in: period) {
      region = .init(name: authority.region.name, figure: figure)
    }
    var values: [Double] = []
    let codes = model.neighbours(of: authority.code).map(\.code)
    for code in codes {
      if let value = try figure(series, for: .authority(code), in: period)?.value {
        values.append(value)
      }
    }
    let mean =
      values.isEmpty || series.kind == .count ? nil : values.reduce(0, +) / Double(values.count)
    return Comparators(
      period: period, own: try figure(series, for: authority.place, in: period),
      england: try figure(series, for: .england, in: period), region: region,
      neighbours: mean.map {
        .init(mean: $0, known: values.count, count: codes.count, edition: model.edition)
      })
  }
}
