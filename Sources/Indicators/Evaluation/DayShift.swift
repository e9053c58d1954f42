import Vocabulary

/// A length of time added to days, or taken from them.
///
/// Months are as long as they are: each day’s answer is worked out once and then looked up.
struct DayShift {
  private let constant: Int32?
  private let firstDay: Int32
  private let table: [Int32]

  /// For days from `days.lowerBound` to `days.upperBound`; others are taken as the nearest of them.
  init(
    _ span: Span, isBack: Bool = false, over days: ClosedRange<Int32>, _ calendar: WorkingCalendar
  ) {
    let sign = isBack ? -1 : 1
    firstDay = days.lowerBound
    switch span.unit {
    case .days:
      constant = Int32(sign * span.count)
      table = []
    case .weeks:
      constant = Int32(sign * 7 * span.count)
      table = []
    case .months, .years:
      let months = sign * span.count * (span.unit == .years ? 12 : 1)
      constant = nil
      table = days.map { LocalDate(dayNumber: $0).adding(months: months).dayNumber }
    case .workingDays:
      let count = sign * span.count
      constant = nil
      table = days.map { calendar.adding(workingDays: count, to: .init(dayNumber: $0)).dayNumber }
    }
  }

  @inline(__always)
  func callAsFunction(_ day: Int32) -> Int32 {
    if let constant { return day &+ constant }
    let place = Int(day) - Int(firstDay)
    return table[min(max(place, 0), table.count - 1)]
  }
}

extension [Int32] {
  /// From the first of these days to the last, leaving out what is open or not known.
  var knownDays: ClosedRange<Int32> {
    var (first, last) = (Int32.max, Int32.min)
    for day in self where day != Facts.stillOpen && day != Facts.unknownDay {
      if day < first { first = day }
      if day > last { last = day }
    }
    return first <= last ? first...last : 0...0
  }
}
