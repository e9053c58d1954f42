public import Vocabulary

/// The collection that a return is checked for: its period, its codes and its days.
public struct Census: Sendable {
  /// The collections whose schemas are known.
  public static let collections = 2017...2026
  /// The collections whose rules are known; the first also check what is older, the last what is
  /// newer.
  public static let rulesets = 2023...2025

  /// The year in which the collection ends.
  public let year: Int
  /// 1 April.
  public let firstDay: LocalDate
  /// 31 March, the reference date.
  public let lastDay: LocalDate
  /// Which bank holidays working days were counted with.
  public let calendar: WorkingCalendar

  /// An assessment that began before this day should have ended by the last.
  let assessmentsDue: LocalDate
  /// A section 47 enquiry that began before this day should have come to a conference by the last.
  let conferencesDue: LocalDate
  /// A referral with no further action should not be older than this.
  let earliestNoFurtherAction: LocalDate

  private let codes: [Set<ShortText>]

  /// The collection that ends on 31 March of a year, or the nearest that a date can fall in.
  public init(year: Int, calendar: WorkingCalendar = .englandAndWales) {
    self.year = year
    self.calendar = calendar
    lastDay = LocalDate(year: year, month: 3, day: 31) ?? (year < 2000 ? .first : .last)
    firstDay = lastDay.adding(days: 1).adding(years: -1)
    assessmentsDue = calendar.adding(workingDays: -45, to: lastDay)
    conferencesDue = calendar.adding(workingDays: -15, to: lastDay)
    earliestNoFurtherAction = calendar.adding(workingDays: -1, to: firstDay)
    codes = CodeList.allCases.map { $0.codes(in: max(year, Census.collections.lowerBound)) }
  }

  /// Whether a code is of a list in this collection.
  func knows(_ code: WrittenCode, in list: CodeList) -> Bool {
    codes[list.rawValue].contains(code.code)
  }

  func covers(_ day: LocalDate) -> Bool {
    day >= firstDay && day <= lastDay
  }

  /// Whether the collection asks for sex rather than gender.
  var asksForSex: Bool { year >= 2025 }
}
