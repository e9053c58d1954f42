public import Vocabulary

/// A time that one figure is about: a month, a quarter, a year.
public struct ReportingPeriod: Hashable, Sendable {
  public let first: LocalDate
  public let last: LocalDate

  /// Nil when the last day is before the first.
  public init?(_ first: LocalDate, _ last: LocalDate) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// From 1 April to 31 March, named for the year it ends in.
  public static func year(ending endYear: Int) -> ReportingPeriod? {
    guard let first = LocalDate(year: endYear - 1, month: 4, day: 1),
      let last = LocalDate(year: endYear, month: 3, day: 31)
    else { return nil }
    return ReportingPeriod(first, last)
  }

  /// A whole month.
  public static func month(_ month: YearMonth) -> ReportingPeriod {
    ReportingPeriod(exactly: month.firstDay, month.lastDay)
  }

  /// So many months one after another.
  public static func months(from month: YearMonth, count: Int) -> [ReportingPeriod] {
    (0..<max(0, count)).map { .month(month.adding(months: $0)) }
  }

  /// So many quarters, from one that begins with a month.
  public static func quarters(from month: YearMonth, count: Int) -> [ReportingPeriod] {
    (0..<max(0, count)).map { quarter in
      let first = month.adding(months: 3 * quarter)
      return ReportingPeriod(exactly: first.firstDay, first.adding(months: 2).lastDay)
    }
  }

  /// Whether it is a whole year from 1 April to 31 March.
  public var isReportingYear: Bool { ReportingPeriod.year(ending: last.year) == self }

  private init(exactly first: LocalDate, _ last: LocalDate) {
    self.first = first
    self.last = max(first, last)
  }

  /// March 2025, 2024 to 2025, or its first and last day.
  public var wording: String {
    if isReportingYear { return "\(first.year) to \(last.year)" }
    let month = YearMonth(first)
    if month.firstDay == first && month.lastDay == last { return month.british }
    return "\(first.britishShort) to \(last.britishShort)"
  }
}
