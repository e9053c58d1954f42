/// The figures of each group of a breakdown, or of all together.
struct GroupedFigures {
  private(set) var groups: [IndicatorResult.Group] = []
  private let evaluation: Evaluation
  private let sides: [Side]

  init(_ measure: Measure, _ sides: [Side], _ breakdown: Breakdown?, _ evaluation: Evaluation) {
    self.evaluation = evaluation
    self.sides = sides
    let groupings = sides.map { $0.grouping(breakdown) }
    let names = Self.names(groupings, isWhole: breakdown == nil)
    let figures = figures(measure, groupings)
    for (name, places) in names {
      let row = (0..<evaluation.periodCount).map { period in
        evaluation.gap(in: period, sides).map(Figure.noData) ?? figures(places, period)
      }
      // What is not known is shown only where there is some.
      if name != nil || breakdown == nil || row.contains(where: { ($0.counted ?? 0) > 0 }) {
        groups.append(.init(name: name, figures: row))
      }
    }
  }

  /// The groups of all sides by name, each with its place among each side’s groups.
  private static func names(
    _ groupings: [Grouping], isWhole: Bool
  ) -> [(name: String?, places: [Int?])] {
    var seen: Set<String> = []
    var names: [String?] = groupings.flatMap { $0.names.compactMap { $0 } }
      .filter { seen.insert($0).inserted }
    names.append(nil)
    return names.map { name in (name, groupings.map { $0.names.firstIndex(of: name) }) }
  }

  /// How to work out the figure of a group, by its place among each side’s groups, and a period.
  private func figures(
    _ measure: Measure, _ groupings: [Grouping]
  ) -> (_ places: [Int?], _ period: Int) -> Figure {
    switch measure.kind {
    case .count(let counted): counts(counted, groupings)
    case .share(let part, let whole): shares(part, whole, groupings)
    case .rate(let counted, let per): rates(counted, per, groupings)
    case .total(let quantity, _): totals(quantity, groupings)
    case .shareOfTotals(let part, _, let whole, _): sharesOfTotals(part, whole, groupings)
    case .average(.mean, let quantity, _): means(quantity, groupings)
    case .average(let average, let quantity, _): middles(average, quantity, groupings)
    case .middleGrade(let field, _): grades(field, groupings)
    }
  }

  private func counts(_ counted: Counted, _ groupings: [Grouping]) -> ([Int?], Int) -> Figure {
    let counts = sides[0].counts(counted.unit, groupings[0])
    return { places, period in .count(places[0].map { counts[$0][period] } ?? 0) }
  }

  private func shares(
    _ part: Counted, _ whole: Counted, _ groupings: [Grouping]
  ) -> ([Int?], Int) -> Figure {
    let parts = sides[0].counts(part.unit, groupings[0])
    let wholes = sides[1].counts(whole.unit, groupings[1])
    return { places, period in
      let whole = places[1].map { wholes[$0][period] } ?? 0
      let part = places[0].map { parts[$0][period] } ?? 0
      return whole == 0 ? .nothing : .share(part, of: whole)
    }
  }

  private func rates(
    _ counted: Counted, _ per: Int, _ groupings: [Grouping]
  ) -> ([Int?], Int) -> Figure {
    let counts = sides[0].counts(counted.unit, groupings[0])
    let isWhole = groupings[0].names.count == 1
    return { [evaluation] places, period in
      // How many children there are in a group is not known.
      guard isWhole, let population = evaluation.population(period) else {
        return .noData(.noPopulation)
      }
      let count = places[0].map { counts[$0][period] } ?? 0
      return .rate(count, population: population, per: per)
    }
  }

  private func totals(
    _ quantity: Quantity, _ groupings: [Grouping]
  ) -> ([Int?], Int) -> Figure {
    let sums = Sums(sides[0].values(quantity), groupings[0], evaluation.periodCount)
    return { places, period in
      let (total, count) = sums.sum(places[0], period)
      return .total(total, count: count)
    }
  }

  private func sharesOfTotals(
    _ part: Quantity, _ whole: Quantity, _ groupings: [Grouping]
  ) -> ([Int?], Int) -> Figure {
    let parts = Sums(sides[0].values(part), groupings[0], evaluation.periodCount)
    let wholes = Sums(sides[1].values(whole), groupings[1], evaluation.periodCount)
    return { places, period in
      let (whole, count) = wholes.sum(places[1], period)
      return whole == 0
        ? .nothing : .shareOfTotals(parts.sum(places[0], period).total, of: whole, count: count)
    }
  }

  private func means(_ quantity: Quantity, _ groupings: [Grouping]) -> ([Int?], Int) -> Figure {
    let sums = Sums(sides[0].values(quantity), groupings[0], evaluation.periodCount)
    return { [evaluation] places, period in
      let (total, count) = sums.sum(places[0], period)
      guard count > 0 else { return .nothing }
      guard quantity == .daysOpen else { return .mean(total: total, count: count) }
      // The days since each start add up to the last day as often as there are, less the starts.
      let days = evaluation.lastDay(period) * Double(count) - total
      return .mean(total: days, count: count)
    }
  }

  private func middles(
    _ average: Measure.Average, _ quantity: Quantity, _ groupings: [Grouping]
  ) -> ([Int?], Int) -> Figure {
    let values = Sorted(sides[0].values(quantity), groupings[0], evaluation.periodCount)
    return { places, period in
      let sorted = places[0].map { values.values($0, period) } ?? []
      guard let middle = sorted.quantile(0.5), let lower = sorted.quantile(0.25),
        let upper = sorted.quantile(0.75)
      else { return .nothing }
      return average == .median
        ? .median(middle, count: sorted.count)
        : .quartiles(lower: lower, middle: middle, upper: upper, count: sorted.count)
    }
  }

  private func grades(_ field: Int, _ groupings: [Grouping]) -> ([Int?], Int) -> Figure {
    guard case .codes(let column) = sides[0].table.fields[field] else {
      return { _, _ in .nothing }
    }
    let names = sides[0].selection.type.fields[field].values
    let ranks =
      [Double.nan]
      + column.values.map { name in
        names.firstIndex(of: name).map(Double.init) ?? .nan
      }
    let values = column.codes.map { ranks[Int($0)] }
    let sorted = Sorted(values, groupings[0], evaluation.periodCount)
    return { places, period in
      guard let grades = places[0].map({ sorted.values($0, period) }), !grades.isEmpty else {
        return .nothing
      }
      // Of two in the middle the worse one, so that nothing is made better than it is.
      return .grade(names[Int(grades[grades.startIndex + grades.count / 2])], count: grades.count)
    }
  }
}
