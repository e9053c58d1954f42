public import Indicators
public import Packs
public import Vocabulary

/// A figure of the partnership’s own record, or of a return it made, safe to show before it comes here.
///
/// It can only hold what a protected release lets be shown; see ``OpenFigure``.
public struct OwnFigure: Hashable, Sendable {
  public let indicator: ID<IndicatorDeclaration>
  public let period: ReportingPeriod
  public let basis: Basis
  public let figure: OpenFigure
  public let unit: FigureUnit
  /// The form of booklet it is shown in.
  public let form: Booklet.Form
  /// What is counted, where the indicator has several figures.
  public let definition: String
  /// Which source it is from: figures of two sources are two series.
  public let source: String
  /// Where it comes from: the return it was counted from, and when that was loaded.
  public let provenance: String
  /// What must be said beside it.
  public let cautions: [FigureStatus]
  /// Which of the indicator’s measures it is of, by its place.
  public let measure: Int
  /// Of whom it is among the groups of a breakdown; nil for all together.
  public let group: OwnGroup?
  /// Where the children behind it are listed, for those who may see them; nil where nobody is led there.
  public var behind: String?

  public init(
    _ indicator: ID<IndicatorDeclaration>, _ period: ReportingPeriod, _ basis: Basis,
    _ figure: OpenFigure, _ unit: FigureUnit, form: Booklet.Form = .annual,
    definition: String = "", source: String = "", provenance: String = "own record",
    cautions: [FigureStatus] = [], measure: Int = 0, group: OwnGroup? = nil
  ) {
    self.indicator = indicator
    self.period = period
    self.basis = basis
    self.figure = figure
    self.unit = unit
    self.form = form
    self.definition = definition
    self.source = source
    self.provenance = provenance
    self.cautions = cautions
    self.measure = measure
    self.group = group
  }

  public var status: [FigureStatus] { [FigureStatus(figure)] + cautions }
}

/// One group of a breakdown: the school among agencies, under 1 among age bands.
public struct OwnGroup: Hashable, Sendable {
  public let dimension: String
  /// Nil for those of whom it is not known.
  public let value: String?
  /// Its own name, where it has one besides the value.
  public let name: String?

  public init(_ dimension: String, _ value: String?, name: String? = nil) {
    self.dimension = dimension
    self.value = value
    self.name = name
  }

  /// For reading: its name, or early help, where the record says early-help.
  public var wording: String { name ?? value?.replacing("-", with: " ") ?? "not known" }
}
