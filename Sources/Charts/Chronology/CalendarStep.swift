public import Vocabulary

/// A stretch of the calendar that marks are gathered in and axes are ruled by.
public enum CalendarStep: CaseIterable, Sendable {
  case day, week, month, quarter, year, decade

  /// The finest step that covers the days in no more than `most` stretches.
  public static func finest(
    covering days: ClosedRange<LocalDate>, inAtMost most: Int
  ) -> CalendarStep {
    allCases.first { $0.count(covering: days) <= most } ?? .decade
  }

  /// The stretches that cover the days, whole ones, in order.
  public func stretches(covering days: ClosedRange<LocalDate>) -> [ClosedRange<LocalDate>] {
    var stretches: [ClosedRange<LocalDate>] = []
    var start = start(of: days.lowerBound)
    while start <= days.upperBound {
      let next = next(after: start)
      // At the end of the calendar the next start is cut short to its last day.
      guard next > start, self.start(of: next) == next else {
        return stretches + [start...max(start, next)]
      }
      stretches.append(start...next.adding(days: -1))
      start = next
    }
    return stretches
  }

  /// The first day of the stretch a day falls in.
  public func start(of day: LocalDate) -> LocalDate {
    switch self {
    case .day: day
    case .week: day.adding(days: 1 - day.weekday.rawValue)
    case .month: day.firstOfMonth
    case .quarter: day.firstOfMonth.adding(months: -((day.month - 1) % 3))
    case .year: day.firstOfMonth.adding(months: 1 - day.month)
    case .decade: day.firstOfMonth.adding(months: 1 - day.month - 12 * (day.year % 10))
    }
  }

  private func next(after start: LocalDate) -> LocalDate {
    switch self {
    case .day: start.adding(days: 1)
    case .week: start.adding(days: 7)
    case .month: start.adding(months: 1)
    case .quarter: start.adding(months: 3)
    case .year: start.adding(years: 1)
    case .decade: start.adding(years: 10)
    }
  }

  private func count(covering days: ClosedRange<LocalDate>) -> Int {
    let start = start(of: days.lowerBound)
    return switch self {
    case .day: start.days(until: days.upperBound) + 1
    case .week: start.wholeWeeks(until: days.upperBound) + 1
    case .month: start.wholeMonths(until: days.upperBound) + 1
    case .quarter: start.wholeMonths(until: days.upperBound) / 3 + 1
    case .year: start.wholeYears(until: days.upperBound) + 1
    case .decade: start.wholeYears(until: days.upperBound) / 10 + 1
    }
  }
}
