extension LocalDate {
  public func adding(days: Int) -> LocalDate {
    let (sum, overflowed) = Int(dayNumber).addingReportingOverflow(days)
    return LocalDate(nearest: overflowed ? (days > 0 ? .max : .min) : sum)
  }

  /// The same day of a later (or earlier) month, or the last day of that month if it is shorter.
  public func adding(months: Int) -> LocalDate {
    let here = civil
    let furthest = LocalDate.years.count * 12
    let count = here.year * 12 + here.month - 1 + min(max(months, -furthest), furthest)
    let (year, monthFromJanuary) = count.dividedDown(by: 12)
    guard year >= LocalDate.years.lowerBound else { return .first }
    guard year <= LocalDate.years.upperBound else { return .last }

    let month = monthFromJanuary + 1
    let day = min(here.day, CivilDay.daysIn(month: month, of: year))
    return LocalDate(CivilDay(year: year, month: month, day: day))
  }

  /// The same day of a later (or earlier) year; 29 February becomes 28 February where there is none.
  public func adding(years: Int) -> LocalDate {
    let furthest = LocalDate.years.count
    return adding(months: min(max(years, -furthest), furthest) * 12)
  }

  /// How many days later `end` is; negative when it is earlier.
  public func days(until end: LocalDate) -> Int {
    Int(end.dayNumber) - Int(dayNumber)
  }

  /// How many whole weeks have passed by `end`.
  public func wholeWeeks(until end: LocalDate) -> Int {
    days(until: end) / 7
  }

  /// How many months can be added without passing `end`.
  ///
  /// A month from 31 January is complete on 28 February: the corresponding date rule, by which
  /// periods of months are counted in English law.
  public func wholeMonths(until end: LocalDate) -> Int {
    guard end >= self else { return -end.wholeMonths(until: self) }
    let from = civil
    let to = end.civil
    let months = (to.year - from.year) * 12 + to.month - from.month
    let corresponding = min(from.day, CivilDay.daysIn(month: to.month, of: to.year))
    return to.day >= corresponding ? months : months - 1
  }

  /// How many years can be added without passing `end`; for how old someone is, use ``Age``.
  public func wholeYears(until end: LocalDate) -> Int {
    wholeMonths(until: end) / 12
  }

  public var firstOfMonth: LocalDate { adding(days: 1 - day) }

  public var lastOfMonth: LocalDate {
    let here = civil
    return adding(days: CivilDay.daysIn(month: here.month, of: here.year) - here.day)
  }
}
