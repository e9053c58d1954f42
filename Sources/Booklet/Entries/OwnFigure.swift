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
  /// Where the children behind it are listed, for those who may see them; nil where nobody is led there.
  public var behind: String?

  public init(
    _ indicator: ID<IndicatorDeclaration>, _ period: ReportingPeriod, _ basis: Basis,
    _ figure: OpenFigure, _ unit: FigureUnit, form: Booklet.Form = .annual,
    definition: String = "", source: String = "", provenance: String = "own record",
    cautions: [FigureStatus] = [], measure: Int = 0
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
  }

  public var status: [FigureStatus] { [FigureStatus(figure)] + cautions }
}

/// Own figures of one definition, one source and one basis, in the order of their periods.
public struct OwnLine: Hashable, Sendable {
  public let definition: String
  public let source: String
  public let basis: Basis
  public let unit: FigureUnit
  /// Never empty.
  public let figures: [OwnFigure]

  /// The latest.
  public var shown: OwnFigure { figures[figures.count - 1] }

  static func lines(_ figures: [OwnFigure]) -> [OwnLine] {
    var order: [OwnFigure] = []
    var groups: [[OwnFigure]] = []
    for figure in figures {
      let place = order.firstIndex {
        $0.definition == figure.definition && $0.source == figure.source
          && $0.basis == figure.basis && $0.unit == figure.unit
      }
      if let place {
        groups[place].append(figure)
      } else {
        order.append(figure)
        groups.append([figure])
      }
    }
    return zip(order, groups).map { first, group in
      OwnLine(
        definition: first.definition, source: first.source, basis: first.basis, unit: first.unit,
        figures: group.sorted { $0.period.first < $1.period.first })
    }
  }
}
