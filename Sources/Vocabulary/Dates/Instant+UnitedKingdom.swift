/// United Kingdom time.
///
/// By the rule in force since 1996, clocks are an hour ahead from 01:00 UTC on the last Sunday of
/// March until 01:00 UTC on the last Sunday of October (Summer Time Act 1972 as amended by the
/// Summer Time Order 2002, SI 2002/262). The rule is used for every year; moments before 1996 may
/// be an hour out for a few weeks of spring or autumn.
extension Instant {
  /// The moment a clock in the United Kingdom showed a time.
  ///
  /// In the hour that comes twice in October the first is meant. In the hour that is skipped in
  /// March, the clock is taken to be one nobody had put forward yet: 1:30am is 2:30am.
  public init(ukDate: LocalDate, ukTime: LocalTime) {
    let shown =
      Int64(ukDate.dayNumber) * Instant.microsecondsInDay + Int64(ukTime.minuteOfDay) * 60_000_000
    let inSummer = Instant(microseconds: shown - Instant.summerHour)
    self = inSummer.isInSummerTime ? inSummer : Instant(microseconds: shown)
  }

  /// The first moment of a day in the United Kingdom.
  public static func startOfDay(_ date: LocalDate) -> Instant {
    Instant(ukDate: date, ukTime: .midnight)
  }

  /// The first moment of the day after, which is no longer part of the day.
  public static func endOfDay(_ date: LocalDate) -> Instant {
    date == .last ? Instant(microseconds: bounds.upperBound) : startOfDay(date.adding(days: 1))
  }

  public var ukDate: LocalDate {
    LocalDate(nearest: ukMicroseconds.dividedDown(by: Int(Instant.microsecondsInDay)).quotient)
  }

  public var ukTime: LocalTime {
    let rest = ukMicroseconds.dividedDown(by: Int(Instant.microsecondsInDay)).remainder
    return LocalTime(minuteOfDay: rest / 60_000_000)
  }

  /// For reading, in United Kingdom time: 4 March 2025 at 9:30am.
  public var british: String {
    "\(ukDate.british) at \(ukTime.british)"
  }

  private static let summerHour: Int64 = 3_600_000_000

  private var ukMicroseconds: Int {
    Int(isInSummerTime ? microseconds + Instant.summerHour : microseconds)
  }

  private var isInSummerTime: Bool {
    let (day, rest) = Int(microseconds).dividedDown(by: Int(Instant.microsecondsInDay))
    let year = CivilDay(dayNumber: day).year
    let isAfterOne = rest >= Int(Instant.summerHour)
    let start = Instant.lastSunday(ofMonth: 3, in: year)
    let end = Instant.lastSunday(ofMonth: 10, in: year)
    return (day, isAfterOne ? 1 : 0) >= (start, 1) && (day, isAfterOne ? 1 : 0) < (end, 1)
  }

  /// March and October both have 31 days.
  private static func lastSunday(ofMonth month: Int, in year: Int) -> Int {
    let lastDay = CivilDay(year: year, month: month, day: 31).dayNumber
    return lastDay - (lastDay + 4).dividedDown(by: 7).remainder
  }
}
