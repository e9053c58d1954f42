public import Indicators
public import Packs
public import Vocabulary

/// A figure of the partnership’s own record, made safe before it comes here.
///
/// It can only hold what a protected release lets be shown; see ``OpenFigure``.
public struct OwnFigure: Hashable, Sendable {
  public let indicator: ID<IndicatorDeclaration>
  public let period: ReportingPeriod
  public let basis: Basis
  public let figure: OpenFigure
  public let unit: FigureUnit

  public init(
    _ indicator: ID<IndicatorDeclaration>, _ period: ReportingPeriod, _ basis: Basis,
    _ figure: OpenFigure, _ unit: FigureUnit
  ) {
    self.indicator = indicator
    self.period = period
    self.basis = basis
    self.figure = figure
    self.unit = unit
  }
}
