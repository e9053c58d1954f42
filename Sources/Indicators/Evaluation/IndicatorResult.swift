/// An indicator’s figures, period by period.
public struct IndicatorResult: Hashable, Sendable {
  /// In order; every list of figures has one for each.
  public let periods: [ReportingPeriod]
  public let basis: Basis
  public let figures: [Figure]
  /// One for each of the declaration’s breakdowns.
  public let breakdowns: [Groups]
  /// Periods whose look back reaches before the first day that is covered, so that what happened
  /// earlier may be missed.
  public let isShortOfHistory: [Bool]
  /// Periods whose look ahead reaches beyond the last day that is covered, so that what is still to
  /// come is missed.
  public let isTooSoon: [Bool]

  /// The figures of one breakdown.
  public struct Groups: Hashable, Sendable {
    /// What the figures are divided by: agency.
    public let name: String
    /// In order; what is not known comes last.
    public let groups: [Group]
  }

  public struct Group: Hashable, Sendable {
    /// Nil for those of whom it is not known.
    public let name: String?
    public let figures: [Figure]
  }
}
