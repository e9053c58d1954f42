public import Vocabulary

/// Works out declared figures from facts.
public struct Evaluation: Sendable {
  private let facts: Facts
  private let line: PeriodLine
  private let calendar: WorkingCalendar
  private let populations: [Int?]

  /// Nil when there are no periods, or some overlap.
  ///
  /// `population` tells how many children aged 0 to 17 there are for a period; nil where that is not
  /// known.
  public init?(
    _ facts: Facts, over periods: [ReportingPeriod],
    calendar: WorkingCalendar = .englandAndWales,
    population: (ReportingPeriod) -> Int? = { _ in nil }
  ) {
    guard let line = PeriodLine(periods) else { return nil }
    self.facts = facts
    self.line = line
    self.calendar = calendar
    populations = line.periods.map { population($0).flatMap { $0 > 0 ? $0 : nil } }
  }

  var context: Context { Context(facts: facts, line: line, calendar: calendar) }

  /// The figures of one measure.
  public func result(of measure: Measure) -> IndicatorResult {
    let missing = measure.needs.filter { !facts.has($0) }
    let sides = measure.selections.compactMap { selection in
      facts.table(selection.type).map { Side(selection, $0, context) }
    }
    guard missing.isEmpty, sides.count == measure.selections.count else {
      let figure = Figure.noData(.needs(missing.map(\.plural)))
      return result(of: measure, line.periods.map { _ in figure }, [], sides: [])
    }
    let all = GroupedFigures(measure, sides, nil, self).groups
    let breakdowns = measure.breakdowns.map { breakdown in
      IndicatorResult.Groups(
        name: breakdown.name, groups: GroupedFigures(measure, sides, breakdown, self).groups)
    }
    return result(of: measure, all.first?.figures ?? [], breakdowns, sides: sides)
  }

  /// The figures of several measures, worked out side by side.
  public func results(of measures: [Measure]) async -> [IndicatorResult] {
    await withTaskGroup(of: (Int, IndicatorResult).self) { group in
      for (place, measure) in measures.enumerated() {
        group.addTask { (place, result(of: measure)) }
      }
      var results: [Int: IndicatorResult] = [:]
      for await (place, result) in group { results[place] = result }
      return measures.indices.compactMap { results[$0] }
    }
  }

  var periodCount: Int { line.count }

  func population(_ period: Int) -> Int? { populations[period] }

  func lastDay(_ period: Int) -> Double { Double(line.periods[period].last.dayNumber) }

  /// Why a period has no figure, if the facts do not cover it.
  func gap(in period: Int, _ sides: [Side]) -> NoData? {
    for side in sides {
      let isCovered = SelectionRuns.isCovered(
        line.periods[period], side.selection.time, side.table)
      if !isCovered { return .notCovered(side.table.type.plural) }
      for type in side.selection.conditions.compactMap(\.openType) {
        let covered = facts.table(type)?.covered
        let isOpenCovered =
          covered?.contains(line.periods[period].first) == true
          && covered?.contains(line.periods[period].last) == true
        if !isOpenCovered { return .notCovered(type.plural) }
      }
    }
    return nil
  }

  private func result(
    of measure: Measure, _ figures: [Figure], _ breakdowns: [IndicatorResult.Groups],
    sides: [Side]
  ) -> IndicatorResult {
    IndicatorResult(
      periods: line.periods, basis: measure.basis(over: line.periods), figures: figures,
      breakdowns: breakdowns,
      isShortOfHistory: line.periods.map { reaches(from: $0, isBack: true, sides) },
      isTooSoon: line.periods.map { reaches(from: $0, isBack: false, sides) })
  }

  /// Whether looking back, or ahead, from a period reaches days for which facts are not there.
  private func reaches(from period: ReportingPeriod, isBack: Bool, _ sides: [Side]) -> Bool {
    let others = sides.flatMap { $0.selection.conditions.flatMap(\.others) }
    return others.filter { $0.isEarlier == isBack }.contains { other in
      guard let table = facts.table(other.type) else { return false }
      guard let within = other.within else { return true }
      let edge = isBack ? period.first.dayNumber : period.last.dayNumber
      let reached = DayShift(within, isBack: isBack, over: edge...edge, calendar)(edge)
      return isBack
        ? reached < table.covered.lowerBound.dayNumber
        : reached > table.covered.upperBound.dayNumber
    }
  }
}

extension Condition {
  /// The earlier and later facts it looks for.
  fileprivate var others: [OtherFact] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.others)
    case .not(let part): part.others
    case .other(let other): [other]
    default: []
    }
  }

  /// The type whose facts must be there on the days it is asked of.
  fileprivate var openType: FactType? {
    if case .whileOpen(let type, _, _) = self { type } else { nil }
  }
}
