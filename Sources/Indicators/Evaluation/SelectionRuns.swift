import Vocabulary

/// Finds for which periods the facts of a selection count.
struct SelectionRuns {
  private let context: Context
  private let table: FactTable
  private let selection: Selection

  init(_ context: Context, _ table: FactTable, _ selection: Selection) {
    self.context = context
    self.table = table
    self.selection = selection
  }

  func runs() -> Runs {
    var mask = [Bool](repeating: true, count: table.count)
    ConditionMask(context: context, table: table).narrow(&mask, by: selection.conditions)
    let moments = MomentSpans(selection.conditions, context, table)
    var runs = Runs()
    runs.reserve(table.count / 2)
    switch selection.time {
    case .open(let moment) where moments.isEmpty: open(moment, mask, &runs)
    case .open(let moment): open(moment, mask, moments, &runs)
    case .happened(let day, _, let window): happened(day, window, mask, moments, &runs)
    }
    return runs
  }

  /// Whether all facts that could count in a period are there.
  static func isCovered(_ period: ReportingPeriod, _ time: TimeClause, _ table: FactTable) -> Bool {
    switch time {
    case .open(.atEnd): table.covered.contains(period.last)
    case .open(.atStart): table.covered.contains(period.first)
    case .open(.anyTime), .happened(_, _, .period):
      table.covered.contains(period.first) && table.covered.contains(period.last)
    case .happened(_, _, .lastMonths(let months)):
      table.covered.contains(period.last.adding(days: 1).adding(months: -months))
        && table.covered.contains(period.last)
    case .happened(_, _, .yearSoFar):
      table.covered.contains(period.last) && table.covered.contains(period.last.firstOfYear)
    }
  }

  private func open(_ moment: TimeClause.Moment, _ mask: [Bool], _ runs: inout Runs) {
    let (starts, ends, line) = (table.starts, table.ends, context.line)
    for row in 0..<table.count where mask[row] {
      let (first, end) = Self.periods(moment, (starts[row], ends[row]), line)
      runs.add(row, first, end)
    }
  }

  private func open(
    _ moment: TimeClause.Moment, _ mask: [Bool], _ moments: MomentSpans, _ runs: inout Runs
  ) {
    var stretches: [MomentSpans.Days] = []
    for row in 0..<table.count where mask[row] {
      stretches.removeAll(keepingCapacity: true)
      stretches.append((table.starts[row], max(table.ends[row], table.starts[row])))
      // What starts and ends on one day was open at some time of it.
      if moment == .anyTime, stretches[0].first == stretches[0].end { stretches[0].end += 1 }
      moments.cut(&stretches, row: row)
      var last: Int32 = 0
      for stretch in stretches {
        let (first, end) = Self.periods(moment, stretch, context.line)
        // Two stretches of one fact in the same period count once.
        runs.add(row, max(first, last), end)
        last = max(last, end)
      }
    }
  }

  @inline(__always)
  private static func periods(
    _ moment: TimeClause.Moment, _ days: MomentSpans.Days, _ line: PeriodLine
  ) -> (Int32, Int32) {
    switch moment {
    case .atEnd: (line.firstEnding(from: days.first), line.firstEnding(from: days.end))
    case .atStart:
      // At the start of a day stands what stood at the end of the day before.
      (line.firstBeginning(from: days.first &+ 1), line.firstBeginning(from: next(days.end)))
    case .anyTime:
      (
        line.firstEnding(from: days.first),
        line.firstBeginning(from: max(days.end, next(days.first)))
      )
    }
  }

  @inline(__always)
  private static func next(_ day: Int32) -> Int32 { day == .max ? day : day + 1 }

  private func happened(
    _ field: DayField, _ window: TimeClause.Window, _ mask: [Bool], _ moments: MomentSpans,
    _ runs: inout Runs
  ) {
    let days = context.days(field, of: table)
    let known = days.knownDays
    let months = if case .lastMonths(let months) = window { months } else { 0 }
    let shift = DayShift(
      Span(count: months, unit: .months), over: known, context.calendar)
    var stretches: [MomentSpans.Days] = []
    for row in days.indices where mask[row] && ConditionMask.isKnown(days[row]) {
      let day = days[row]
      if !moments.isEmpty {
        stretches.removeAll(keepingCapacity: true)
        stretches.append((day, day + 1))
        moments.cut(&stretches, row: row)
        if stretches.isEmpty { continue }
      }
      let line = context.line
      switch window {
      case .period:
        if let period = line.period(of: day) { runs.add(row, period, period + 1) }
      case .lastMonths:
        runs.add(row, line.firstEnding(from: day), line.firstEnding(from: shift(day)))
      case .yearSoFar:
        let end = LocalDate(dayNumber: day).endOfYear.dayNumber + 1
        runs.add(row, line.firstEnding(from: day), line.firstEnding(from: end))
      }
    }
  }
}

extension LocalDate {
  /// The 31 March on or after it.
  fileprivate var endOfYear: LocalDate {
    LocalDate(year: month <= 3 ? year : year + 1, month: 3, day: 31) ?? .last
  }

  /// The 1 April on or before it.
  fileprivate var firstOfYear: LocalDate {
    LocalDate(year: month <= 3 ? year - 1 : year, month: 4, day: 1) ?? .first
  }
}
