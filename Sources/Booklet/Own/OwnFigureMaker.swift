public import Disclosure
public import Indicators
public import Packs
import PublishedStatistics
import Vocabulary

/// Makes a place’s own figures from facts, safe to show to whoever may see the booklet.
public struct OwnFigureMaker: Sendable {
  private let pack: StrategyPack
  private let sources: [FactSource]
  private let populations: Populations

  /// - Parameter populations: for rates; without them a rate has no figure.
  public init(
    _ pack: StrategyPack, from sources: [FactSource], populations: Populations = Populations()
  ) {
    self.pack = pack
    self.sources = sources
    self.populations = populations
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
    let counted = sources.flatMap {
      OwnCounting(source: $0, measures: measures, populations: populations).figures
    }
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
          provenance: figure.provenance, cautions: figure.cautions,
          measure: figure.measure.place,
          group: figure.group.map { $0.named(by: figure.source) })
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
    case .rate(_, let population, let per):
      return OpenFigure(
        rate: release.shown(counts[0], figure), of: population, per: per)
    case .nothing: return .marked(.notApplicable)
    case .mean, .median, .quartiles:
      guard let value = figure.figure.value, (figure.figure.counted ?? 0) >= fewestForAverage else {
        return .marked(.withheld)
      }
      return .number(value)
    case .total, .shareOfTotals, .grade, .noData: return nil
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
    let isByAnswer = !source.supply.answers(askedBy: measure.measure).isEmpty
    return (measure.isProxy ? [.proxy] : []) + (isByAnswer ? [.asAnswered] : [])
      + (isShortOfHistory ? [.shortOfHistory] : []) + (isTooSoon ? [.tooSoon] : [])
  }

  fileprivate var provenance: String {
    guard let population else { return source.provenance }
    return "\(source.provenance); children aged 0 to 17 in the middle of \(population.year): "
      + "\(population.count.grouped), Office for National Statistics"
  }
}

extension CountedFigure.Group {
  /// As it is read: the agency’s name where the facts have its identifier.
  fileprivate func named(by source: FactSource) -> OwnGroup {
    OwnGroup(dimension, value, name: value.flatMap { source.names[dimension]?[$0] })
  }
}

extension FigureUnit {
  /// What a measure is shown in: a number, a percentage, a rate, or the days of an average.
  fileprivate init(_ measure: Measure) {
    guard measure.isOfCounts else {
      self = .stated("days")
      return
    }
    switch measure.ratePer {
    case nil: self = measure.counts.count == 2 ? .percent : .count
    case 10_000: self = .rate
    case .some(let per): self = .stated("for each \(per.grouped) children")
    }
  }
}
