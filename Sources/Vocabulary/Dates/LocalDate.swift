/// A day on the calendar, with no time and no time zone: a birthday, the day of a visit.
///
/// Every value lies between 1 January 1800 and 31 December 2200, so whatever is written can be
/// read back; arithmetic that would leave those years stops at the first or last day of them.
public struct LocalDate: Hashable, Sendable {
  /// Days since 1 January 1970.
  public let dayNumber: Int32

  /// The years a date may fall in.
  public static let years = 1800...2200

  /// The first day there is, 1 January 1800.
  public static let first = LocalDate(CivilDay(year: years.lowerBound, month: 1, day: 1))
  /// The last day there is, 31 December 2200.
  public static let last = LocalDate(CivilDay(year: years.upperBound, month: 12, day: 31))

  /// The day `dayNumber` days after 1 January 1970, or the nearest there is.
  public init(dayNumber: Int32) {
    self.init(nearest: Int(dayNumber))
  }

  /// A real date of the years 1800 to 2200; nil for such as 30 February.
  public init?(year: Int, month: Int, day: Int) {
    guard LocalDate.years.contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDay.daysIn(month: month, of: year)
    else { return nil }
    self.init(CivilDay(year: year, month: month, day: day))
  }

  public var year: Int { civil.year }
  public var month: Int { civil.month }
  public var day: Int { civil.day }

  public var weekday: Weekday {
    // 1 January 1970 was a Thursday.
    Weekday.allCases[(Int(dayNumber) + 3).dividedDown(by: 7).remainder]
  }

  /// The year, month and day at once, when more than one is wanted.
  var civil: CivilDay { CivilDay(dayNumber: Int(dayNumber)) }

  init(_ civil: CivilDay) {
    dayNumber = Int32(truncatingIfNeeded: civil.dayNumber)
  }

  init(nearest dayNumber: Int) {
    self.dayNumber = Int32(min(max(dayNumber, -62_091), 84_370))
  }
}

extension LocalDate: Comparable {
  public static func < (one: LocalDate, other: LocalDate) -> Bool {
    one.dayNumber < other.dayNumber
  }
}

/// A day of the week, Monday first.
public enum Weekday: Int, CaseIterable, Sendable {
  case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday

  public var isWeekend: Bool { self >= .saturday }
}

extension Weekday: Comparable {
  public static func < (one: Weekday, other: Weekday) -> Bool { one.rawValue < other.rawValue }
}
