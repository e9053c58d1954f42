import Vocabulary

/// The days on which the conditions that change with time hold, for each fact.
struct MomentSpans {
  /// From the first day to the day before the second.
  typealias Days = (first: Int32, end: Int32)

  private let parts: [Part]

  /// One condition, made ready to be asked of any fact.
  private enum Part {
    /// For each child, between which days they are of some age.
    case aged(from: [Int32], to: [Int32], children: [Int32])
    case openFor(Condition.Comparison, DayShift, starts: [Int32])
    case whileOpen(OpenDays, isOpen: Bool, children: [Int32])
  }

  var isEmpty: Bool { parts.isEmpty }

  init(_ conditions: [Condition], _ context: Context, _ table: FactTable) {
    parts = conditions.compactMap { condition in
      switch condition {
      case .aged(let ages):
        let births = context.facts.births
        return .aged(
          from: births.map { Self.birthday(ages.lowerBound, $0, unknown: .max) },
          to: births.map { Self.birthday(ages.upperBound + 1, $0, unknown: .min) },
          children: table.children)
      case .openFor(let comparison, let span):
        let shift = DayShift(span, over: table.starts.knownDays, context.calendar)
        return .openFor(comparison, shift, starts: table.starts)
      case .whileOpen(let type, let conditions, let isOpen):
        let days = OpenDays(type, conditions, context)
        return .whileOpen(days, isOpen: isOpen, children: table.children)
      default: return nil
      }
    }
  }

  /// The day an age is reached; on 1 March for those born on 29 February, in most years.
  static func birthday(_ age: Int, _ birth: Int32, unknown: Int32) -> Int32 {
    guard birth != Facts.unknownDay else { return unknown }
    guard age > 0 else { return birth }
    guard age < 150 else { return .max }
    let born = LocalDate(dayNumber: birth)
    let day = born.adding(years: age)
    let isMoved = born.month == 2 && born.day == 29 && day.day == 28
    return day.dayNumber + (isMoved ? 1 : 0)
  }

  /// Cuts stretches of days to where everything holds.
  func cut(_ stretches: inout [Days], row: Int) {
    for part in parts where !stretches.isEmpty {
      switch part {
      case .aged(let from, let to, let children):
        let child = Int(children[row])
        guard child >= 0 else { return stretches.removeAll() }
        cut(&stretches, to: (from[child], to[child]))
      case .openFor(let comparison, let shift, let starts):
        let day = shift(starts[row])
        switch comparison {
        case .atLeast: cut(&stretches, to: (day, .max))
        case .moreThan: cut(&stretches, to: (day &+ 1, .max))
        case .lessThan: cut(&stretches, to: (.min, day))
        case .atMost: cut(&stretches, to: (.min, day &+ 1))
        }
      case .whileOpen(let days, let isOpen, let children):
        stretches = days.cut(stretches, child: children[row], isOpen: isOpen)
      }
    }
  }

  private func cut(_ stretches: inout [Days], to days: Days) {
    for place in stretches.indices {
      stretches[place].first = max(stretches[place].first, days.first)
      stretches[place].end = min(stretches[place].end, days.end)
    }
    stretches.removeAll { $0.first >= $0.end }
  }
}

/// The days on which each child has something open: stretches in order that do not touch.
struct OpenDays {
  private var stretches: [MomentSpans.Days] = []
  private var firsts: [Int32] = [0]

  init(_ type: FactType, _ conditions: [Condition], _ context: Context) {
    guard let table = context.facts.table(type), !table.children.isEmpty else { return }
    var mask = [Bool](repeating: true, count: table.count)
    ConditionMask(context: context, table: table).narrow(&mask, by: conditions)
    for child in 0..<Int32(table.firstRows.count - 1) {
      let first = stretches.count
      for row in table.rows(of: child) where mask[row] && table.starts[row] < table.ends[row] {
        // Rows are in order of start, so only the last stretch can be touched.
        if stretches.count > first, table.starts[row] <= stretches[stretches.count - 1].end {
          let end = max(stretches[stretches.count - 1].end, table.ends[row])
          stretches[stretches.count - 1].end = end
        } else {
          stretches.append((table.starts[row], table.ends[row]))
        }
      }
      firsts.append(Int32(stretches.count))
    }
  }

  /// What of some stretches, in order, is open; or what is not.
  func cut(
    _ days: [MomentSpans.Days], child: Int32, isOpen: Bool
  ) -> [MomentSpans.Days] {
    guard child >= 0 else { return [] }
    guard Int(child) + 1 < firsts.count else { return isOpen ? [] : days }
    let mine = stretches[Int(firsts[Int(child)])..<Int(firsts[Int(child) + 1])]
    var cut: [MomentSpans.Days] = []
    for span in days {
      var first = span.first
      for open in mine[firstEnding(after: span.first, in: mine)...] {
        guard open.first < span.end else { break }
        if isOpen {
          cut.append((max(open.first, span.first), min(open.end, span.end)))
        } else {
          if first < open.first { cut.append((first, open.first)) }
          first = max(first, open.end)
        }
      }
      if !isOpen, first < span.end { cut.append((first, span.end)) }
    }
    return cut
  }

  private func firstEnding(after day: Int32, in mine: ArraySlice<MomentSpans.Days>) -> Int {
    var (low, high) = (mine.startIndex, mine.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if mine[middle].end <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
