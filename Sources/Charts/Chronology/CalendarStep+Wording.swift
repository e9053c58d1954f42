public import Vocabulary

extension CalendarStep {
  /// What the stretch from this day is called: January to March 2025.
  public func name(from start: LocalDate) -> String {
    switch self {
    case .day: start.british
    case .week: "week of \(start.british)"
    case .month: YearMonth(start).british
    case .quarter: "\(start.monthName) to \(YearMonth(start).adding(months: 2).british)"
    case .year: String(start.year)
    case .decade: "\(start.year) to \(start.year + 9)"
    }
  }

  /// The same for an axis or a column: Jan to Mar 2025.
  public func shortName(from start: LocalDate) -> String {
    switch self {
    case .day, .week: start.britishShort
    case .month: start.shortMonth
    case .quarter: "\(start.shortMonthName) to \(start.adding(months: 2).shortMonth)"
    case .year, .decade: name(from: start)
    }
  }

  /// The name of one stretch of this kind.
  public var unit: String {
    switch self {
    case .day: "day"
    case .week: "week"
    case .month: "month"
    case .quarter: "quarter"
    case .year: "year"
    case .decade: "ten years"
    }
  }
}

extension LocalDate {
  /// Mar 2025.
  fileprivate var shortMonth: String { "\(shortMonthName) \(year)" }

  fileprivate var shortMonthName: String { String(monthName.prefix(3)) }

  fileprivate var monthName: String { String(YearMonth(self).british.prefix { $0 != " " }) }
}
