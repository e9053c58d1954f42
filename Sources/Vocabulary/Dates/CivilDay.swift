/// A day of the Gregorian calendar in its three parts, and the arithmetic between them and a
/// count of days.
///
/// The count goes by years that begin on 1 March, so that a leap day is the last day of its year
/// and the months before it have one pattern. 400 such years always have 146,097 days.
struct CivilDay {
  var year: Int
  var month: Int
  var day: Int

  init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day `dayNumber` days after 1 January 1970.
  init(dayNumber: Int) {
    let days = dayNumber + CivilDay.daysBefore1970
    let (era, dayOfEra) = days.dividedDown(by: 146_097)
    // Take away the leap days so far, and every year has 365 days.
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153

    day = dayOfYear - CivilDay.daysBefore(monthFromMarch: monthFromMarch) + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  }

  /// Days since 1 January 1970.
  var dayNumber: Int {
    let (era, yearOfEra) = (month <= 2 ? year - 1 : year).dividedDown(by: 400)
    let dayOfYear = CivilDay.daysBefore(monthFromMarch: (month + 9) % 12) + day - 1
    let dayOfEra = 365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - CivilDay.daysBefore1970
  }

  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  static func daysIn(month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// From 1 March 0000 to 1 January 1970.
  private static let daysBefore1970 = 719_468

  /// Five months from March have 153 days, in the pattern 31, 30, 31, 30, 31.
  private static func daysBefore(monthFromMarch: Int) -> Int {
    (153 * monthFromMarch + 2) / 5
  }
}

extension Int {
  /// The quotient rounded down, and the remainder, which is never negative.
  func dividedDown(by divisor: Int) -> (quotient: Int, remainder: Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
