import Vocabulary

/// One side of a figure: what is counted, or what it is a share of.
struct Side {
  let table: FactTable
  let selection: Selection
  let runs: Runs
  private let context: Context

  init(_ selection: Selection, _ table: FactTable, _ context: Context) {
    self.table = table
    self.selection = selection
    self.context = context
    runs = SelectionRuns(context, table, selection).runs()
  }

  func grouping(_ breakdown: Breakdown?) -> Grouping {
    guard let breakdown else { return Grouping(all: runs) }
    return Grouping(breakdown, runs, selection, table, context)
  }

  /// The counts of each group, period by period.
  func counts(_ unit: Counted.Unit, _ grouping: Grouping) -> [[Int]] {
    let periods = context.line.count
    guard let owners = owners(unit) else { return Tally.facts(grouping, periods: periods) }
    return Tally.distinct(grouping, of: owners.of, count: owners.count, periods: periods)
  }

  /// Whose each fact is, when they are counted instead of it.
  private func owners(_ unit: Counted.Unit) -> (of: [Int32], count: Int)? {
    switch unit {
    case .facts: return nil
    case .subject(.child): return (table.children, context.facts.childIDs.count)
    case .subject(.family): return (table.families, table.families.count(ofDifferent: ()))
    case .subject(.person): return (table.people, table.people.count(ofDifferent: ()))
    case .values(let field):
      guard case .codes(let column) = table.fields[field] else { return nil }
      return (column.codes.map { Int32($0) - 1 }, column.values.count)
    }
  }

  /// What is measured of each fact; not a number where it is not known.
  func values(_ quantity: Quantity) -> [Double] {
    switch quantity {
    case .number(let field):
      if case .numbers(let numbers) = table.fields[field] { return numbers }
      return []
    case .days(let from, let to, let areWorkingDays):
      let (firsts, lasts) = (context.days(from, of: table), context.days(to, of: table))
      return zip(firsts, lasts).map { first, last in
        guard ConditionMask.isKnown(first), ConditionMask.isKnown(last), last >= first else {
          return .nan
        }
        guard areWorkingDays else { return Double(last - first) }
        let days = context.calendar.workingDays(
          from: .init(dayNumber: first), until: .init(dayNumber: last))
        return Double(days)
      }
    case .daysOpen: return table.starts.map(Double.init)
    }
  }
}

extension [Int32] {
  /// One more than the greatest: room for each to have a place.
  fileprivate func count(ofDifferent _: Void) -> Int { Int((self.max() ?? -1) + 1) }
}
