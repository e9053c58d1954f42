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
    case .subject(.family): return Self.numbered(table.families)
    case .subject(.person): return Self.numbered(table.people)
    case .values(let field):
      guard case .codes(let column) = table.fields[field] else { return nil }
      return (column.codes.map { Int32($0) - 1 }, column.values.count)
    }
  }

  /// The owners with numbers that leave no great gaps.
  private static func numbered(_ owners: [Int32]) -> (of: [Int32], count: Int) {
    let most = Int(owners.max() ?? -1)
    if most < 2 * owners.count + 1000 { return (owners, most + 1) }
    var numbers: [Int32: Int32] = [:]
    let dense = owners.map { owner -> Int32 in
      guard owner >= 0 else { return -1 }
      let next = Int32(numbers.count)
      numbers[owner] = numbers[owner] ?? next
      return numbers[owner] ?? next
    }
    return (dense, numbers.count)
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
