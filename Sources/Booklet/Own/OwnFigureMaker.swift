public import Disclosure
public import Indicators
public import Packs
import PublishedStatistics

/// Makes a place’s own figures from facts, safe to show to whoever may see the booklet.
public struct OwnFigureMaker: Sendable {
  private let pack: StrategyPack
  private let sources: [FactSource]

  public init(_ pack: StrategyPack, from sources: [FactSource]) {
    self.pack = pack
    self.sources = sources
  }

  /// Every figure of the indicators that the facts can answer, of all forms, in the order of the strategy; and what
  /// is to be kept of them before anybody sees one.
  ///
  /// - Parameter history: what has been published before, so that nothing withheld can be worked out by holding these
  ///   figures against earlier ones.
  /// - Throws: ``BookletFault/notSafe(_:)`` when small numbers could be worked out whatever is withheld.
  public func figures(
    after history: PublicationHistory = PublicationHistory()
  ) throws(BookletFault) -> SafeFigures {
    let measures = OwnMeasure.all(of: pack)
    let counted = sources.flatMap { OwnCounting(source: $0, measures: measures).figures }
    let release = try OwnRelease(counted, after: history)
    let order = Dictionary(
      pack.indicators.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let figures = counted.compactMap { figure in
      Self.shown(figure, in: release).map { shown in
        OwnFigure(
          figure.measure.indicator, figure.period, figure.basis, shown,
          FigureUnit(figure.measure.measure), form: figure.form,
          definition: figure.measure.measure.definitionOfAll, source: figure.source.name,
          provenance: figure.source.provenance, cautions: figure.cautions,
          measure: figure.measure.place,
          group: figure.group.map { OwnGroup($0.dimension, $0.value) })
      }
    }.sorted {
      (order[$0.indicator] ?? 0, $0.definition, $0.source, $0.period.first)
        < (order[$1.indicator] ?? 0, $1.definition, $1.source, $1.period.first)
    }
    return SafeFigures(figures: figures, publication: release.publication)
  }

  /// An average of fewer than this says too much about each of them.
  private static let fewestForAverage = 10

  private static func shown(_ figure: CountedFigure, in release: OwnRelease) -> OpenFigure? {
    let counts = figure.measure.measure.counts
    switch figure.figure {
    case .count: return OpenFigure(release.shown(counts[0], figure))
    case .share:
      return OpenFigure(
        share: release.shown(counts[0], figure), of: release.shown(counts[1], figure))
    case .nothing: return .marked(.notApplicable)
    case .mean, .median, .quartiles:
      guard let value = figure.figure.value, (figure.figure.counted ?? 0) >= fewestForAverage else {
        return .marked(.withheld)
      }
      return .number(value)
    case .rate, .total, .shareOfTotals, .grade, .noData: return nil
    }
  }
}

/// Figures that may be shown once it is kept that they are published.
public struct SafeFigures: Sendable {
  public let figures: [OwnFigure]
  public let publication: Publication
}

extension CountedFigure {
  fileprivate var cautions: [FigureStatus] {
    (isShortOfHistory ? [.shortOfHistory] : []) + (isTooSoon ? [.tooSoon] : [])
  }
}

extension FigureUnit {
  /// What a measure is shown in: a number, a percentage, or the days of an average.
  fileprivate init(_ measure: Measure) {
    guard measure.isOfCounts else {
      self = .stated("days")
      return
    }
    self = measure.counts.count == 2 ? .percent : .count
  }
}
