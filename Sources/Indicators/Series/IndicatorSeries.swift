/// Figures of one indicator over time, all on one basis.
public struct IndicatorSeries: Hashable, Sendable {
  public let basis: Basis
  public private(set) var points: [Point] = []

  public init(_ basis: Basis) {
    self.basis = basis
  }

  /// One figure of the series.
  public struct Point: Hashable, Sendable {
    public let period: ReportingPeriod
    /// Nil where there is none.
    public let value: Double?
    public let standing: Standing

    public init(_ period: ReportingPeriod, _ value: Double?, _ standing: Standing) {
      self.period = period
      self.value = value
      self.standing = standing
    }
  }

  /// Where a figure comes from and how far it can be relied on.
  public enum Standing: String, CaseIterable, Sendable {
    case published
    /// Worked out here from facts.
    case workedOut = "worked out"
    /// Stated by the place, and not yet, or never, published.
    case provisional
    /// Stands in for what cannot be counted.
    case proxy
    /// As a strategy states it.
    case stated
  }

  /// Adds a figure, in order of its period; refused when it stands on another basis.
  public mutating func add(_ point: Point, on basis: Basis) throws(MixedBases) {
    guard basis == self.basis else { throw MixedBases(series: self.basis, added: basis) }
    let place = points.firstIndex { $0.period.first > point.period.first } ?? points.endIndex
    points.insert(point, at: place)
  }
}
