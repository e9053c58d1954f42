import Indicators
import Vocabulary

/// The years, quarters and months that lie whole within some days.
///
/// Which there are depends on the days alone and not on what is asked for, so that every form of a booklet shows a part
/// of the same release.
struct PeriodGrid {
  let days: ClosedRange<LocalDate>
  /// The latest of each, so that a long record is not worked out in full for every booklet.
  static let mostYears = 3

  func periods(_ form: Booklet.Form) -> [ReportingPeriod] {
    switch form {
    case .annual: years
    case .quarterly: whole(.quarters(from: YearMonth(firstDay), count: 4 * (Self.mostYears + 1)))
    case .monthly: whole(.months(from: YearMonth(firstDay), count: 12 * (Self.mostYears + 1)))
    }
  }

  private var years: [ReportingPeriod] {
    let last = days.upperBound.year
    return whole((last - Self.mostYears...last + 1).compactMap { .year(ending: $0) })
  }

  /// The first of April from which on quarters and months are looked at.
  private var firstDay: LocalDate {
    let year = days.upperBound.reportingYear - Self.mostYears
    return ReportingPeriod.year(ending: year)?.first ?? days.lowerBound
  }

  private func whole(_ periods: [ReportingPeriod]) -> [ReportingPeriod] {
    periods.filter { days.contains($0.first) && days.contains($0.last) }
  }
}

extension [ReportingPeriod] {
  fileprivate static func quarters(from month: YearMonth, count: Int) -> [ReportingPeriod] {
    ReportingPeriod.quarters(from: month, count: count)
  }

  fileprivate static func months(from month: YearMonth, count: Int) -> [ReportingPeriod] {
    ReportingPeriod.months(from: month, count: count)
  }
}
