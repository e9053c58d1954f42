import Vocabulary

/// Periods in order, with the way from any day to its period looked up rather than searched for.
struct PeriodLine {
  let periods: [ReportingPeriod]
  private let firstDay: Int32
  /// For each day from the first, the first period that ends on it or later.
  private let endingFrom: [Int32]
  /// For each day from the first, the first period that begins on it or later.
  private let beginningFrom: [Int32]

  var count: Int { periods.count }

  /// Periods must not overlap; they are put in order.
  init?(_ unordered: [ReportingPeriod]) {
    periods = unordered.sorted { $0.first < $1.first }
    guard let first = periods.first, let last = periods.last,
      zip(periods, periods.dropFirst()).allSatisfy({ $0.last < $1.first })
    else { return nil }
    firstDay = first.first.dayNumber
    let days = firstDay...last.last.dayNumber
    var (ending, beginning): ([Int32], [Int32]) = ([], [])
    var (end, start) = (0, 0)
    for day in days {
      while end < periods.count, periods[end].last.dayNumber < day { end += 1 }
      while start < periods.count, periods[start].first.dayNumber < day { start += 1 }
      ending.append(Int32(end))
      beginning.append(Int32(start))
    }
    endingFrom = ending
    beginningFrom = beginning
  }

  /// The first period that ends on a day or later.
  @inline(__always)
  func firstEnding(from day: Int32) -> Int32 { lookUp(endingFrom, day) }

  /// The first period that begins on a day or later.
  @inline(__always)
  func firstBeginning(from day: Int32) -> Int32 { lookUp(beginningFrom, day) }

  /// The period a day is in; nil between periods and outside them.
  @inline(__always)
  func period(of day: Int32) -> Int32? {
    let ending = firstEnding(from: day)
    guard ending < count, periods[Int(ending)].first.dayNumber <= day else { return nil }
    return ending
  }

  @inline(__always)
  private func lookUp(_ table: [Int32], _ day: Int32) -> Int32 {
    let place = Int(day) - Int(firstDay)
    if place < 0 { return 0 }
    return place < table.count ? table[place] : Int32(count)
  }
}
