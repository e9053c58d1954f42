import Indicators
import Packs
import Vocabulary

/// What the measures of a strategy come to on the facts of one source, before any of it is safe to show.
struct OwnCounting {
  let source: FactSource
  let measures: [OwnMeasure]
  let populations: Populations

  /// Every figure there is, of every form.
  var figures: [CountedFigure] {
    Booklet.Form.allCases.flatMap { form -> [CountedFigure] in
      let periods = PeriodGrid(days: source.days).periods(form)
      let evaluation = Evaluation(
        source.facts, over: periods, population: { populations.at($0)?.count })
      guard let evaluation else { return [] }
      return measures.filter { source.supply.answers($0.measure) }.flatMap {
        figures(of: $0, form, evaluation.result(of: $0.measure))
      }
    }
  }

  private func figures(
    of measure: OwnMeasure, _ form: Booklet.Form, _ result: IndicatorResult
  ) -> [CountedFigure] {
    let all = figures(of: measure, form, result, result.figures, in: nil)
    // Nearly everything of a month is small when it is divided.
    guard form != .monthly, measure.measure.isOfCounts else { return all }
    return all
      + result.breakdowns.filter { source.supply.tells($0.name, of: measure.measure) }
      .flatMap { breakdown in
        breakdown.groups.flatMap { group in
          figures(
            of: measure, form, result, group.figures,
            in: CountedFigure.Group(dimension: breakdown.name, value: group.name))
        }
      }
  }

  private func figures(
    of measure: OwnMeasure, _ form: Booklet.Form, _ result: IndicatorResult, _ figures: [Figure],
    in group: CountedFigure.Group?
  ) -> [CountedFigure] {
    zip(result.periods.indices, figures).compactMap { place, figure in
      if case .noData = figure { return nil }
      guard source.tells(measure.measure, in: result.periods[place]) else { return nil }
      return CountedFigure(
        measure: measure, form: form, period: result.periods[place], basis: result.basis,
        group: group, figure: figure, source: source,
        population: measure.measure.ratePer == nil ? nil : populations.at(result.periods[place]),
        isShortOfHistory: result.isShortOfHistory[place], isTooSoon: result.isTooSoon[place])
    }
  }
}

/// A declared measure of a strategy.
struct OwnMeasure {
  let indicator: ID<IndicatorDeclaration>
  /// Whether it only stands for what cannot be counted.
  let isProxy: Bool
  let measure: Measure
  /// Its place among the indicator’s measures.
  let place: Int

  /// Those whose figures stand for their own period; one that looks over other months as well is left out, because
  /// what is withheld of a month could be worked out from it.
  static func all(of pack: StrategyPack) -> [OwnMeasure] {
    pack.indicators.flatMap { indicator in
      indicator.measures.enumerated().compactMap { place, text in
        guard case .measured(let measure) = text.declaration,
          measure.counts.allSatisfy({ $0.overShorterPeriods != .another })
        else { return nil }
        return OwnMeasure(
          indicator: indicator.id, isProxy: indicator.marks.contains(.proxy), measure: measure,
          place: place)
      }
    }
  }
}

/// A figure as it was counted: not yet safe to show.
struct CountedFigure {
  let measure: OwnMeasure
  let form: Booklet.Form
  let period: ReportingPeriod
  let basis: Basis
  /// Of whom it is among a breakdown’s groups; nil for all together.
  let group: Group?
  let figure: Figure
  let source: FactSource
  /// Of a rate the children it is for, who are known to everybody.
  let population: Populations.Population?
  let isShortOfHistory: Bool
  let isTooSoon: Bool

  /// One group of a breakdown: an agency, an age band.
  struct Group: Hashable {
    let dimension: String
    /// Nil for those of whom it is not known.
    let value: String?
  }

  /// What it is worked out from: each count with its number.
  var counts: [(FactCount, Int)] {
    let counts = measure.measure.counts
    switch figure {
    case .count(let count) where counts.count == 1: return [(counts[0], count)]
    case .rate(let count, _, _): return [(counts[0], count)]
    case .share(let part, let whole) where counts.count == 2:
      return [(counts[0], part), (counts[1], whole)]
    case .nothing where counts.count == 2 && measure.measure.isOfCounts:
      // Of a whole of nothing only what is part of it is known to be nothing: a tool that an agency used may well be used
      // where that agency noted no concern.
      return (counts[0].isPart(of: counts[1]) ? [(counts[0], 0)] : []) + [(counts[1], 0)]
    default: return []
    }
  }
}
