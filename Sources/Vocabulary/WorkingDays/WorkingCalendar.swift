/// Which days are working days: Monday to Friday, but not the bank holidays of one place.
///
/// Bank holidays are only announced a year or two ahead and are sometimes added, so whoever keeps
/// a computed date keeps the ``version`` it was computed with.
public struct WorkingCalendar: Hashable, Sendable {
  /// Names this list of bank holidays among the lists there have been.
  public let version: String
  /// The years whose bank holidays are known; in others only weekends are left out.
  public let years: ClosedRange<Int>
  /// In order, with none at a weekend.
  private let bankHolidays: [LocalDate]

  public init(version: String, years: ClosedRange<Int>, bankHolidays: Set<LocalDate>) {
    self.version = version
    self.years = years
    self.bankHolidays = bankHolidays.filter { !$0.weekday.isWeekend }.sorted()
  }

  /// Whether the bank holidays of a day's year are known.
  public func covers(_ date: LocalDate) -> Bool {
    years.contains(date.year)
  }

  public func isWorkingDay(_ date: LocalDate) -> Bool {
    guard !date.weekday.isWeekend else { return false }
    let place = bankHolidaysUp(to: date)
    return place == 0 || bankHolidays[place - 1] != date
  }

  /// How many working days after `start` another day falls.
  ///
  /// The day that starts the count is day 0 and the last day counts: from a Monday until the next
  /// Monday is 5. Negative when `end` is earlier.
  public func workingDays(from start: LocalDate, until end: LocalDate) -> Int {
    workingDays(upTo: end) - workingDays(upTo: start)
  }

  /// The working day that is `count` working days after a day, or before it if negative.
  ///
  /// The day itself is day 0 and may be any day; adding none gives it back.
  public func adding(workingDays count: Int, to start: LocalDate) -> LocalDate {
    // More working days than there are days would reach the end of the calendar all the same.
    let count = min(max(count, -200_000), 200_000)
    if count == 0 { return start }
    let dayBefore = start.adding(days: -1)
    return count > 0
      ? firstDay(reaching: workingDays(upTo: start) + count, near: start.adding(days: count))
      : firstDay(
        reaching: workingDays(upTo: dayBefore) + count + 1, near: start.adding(days: count))
  }

  /// The first day by which there have been so many working days, sought ever further from a guess
  /// and then between what was found.
  private func firstDay(reaching total: Int, near guess: LocalDate) -> LocalDate {
    var step = 8
    var first = guess
    while first > .first, workingDays(upTo: first) >= total {
      first = first.adding(days: -step)
      step *= 2
    }
    var last = guess
    while last < .last, workingDays(upTo: last) < total {
      last = last.adding(days: step)
      step *= 2
    }
    while first < last {
      let middle = first.adding(days: first.days(until: last) / 2)
      if workingDays(upTo: middle) < total {
        first = middle.adding(days: 1)
      } else {
        last = middle
      }
    }
    return first
  }

  /// Working days up to and including a day, counted from a Monday far from any use of it.
  private func workingDays(upTo date: LocalDate) -> Int {
    // 29 December 1969 was a Monday.
    let (weeks, daysFromMonday) = (Int(date.dayNumber) + 3).dividedDown(by: 7)
    return weeks * 5 + min(daysFromMonday + 1, 5) - bankHolidaysUp(to: date)
  }

  private func bankHolidaysUp(to date: LocalDate) -> Int {
    var low = 0
    var high = bankHolidays.count
    while low < high {
      let middle = (low + high) / 2
      if bankHolidays[middle] <= date { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
