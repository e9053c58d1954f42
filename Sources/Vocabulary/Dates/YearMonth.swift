/// A month of a particular year, such as March 2025.
public struct YearMonth: Hashable, Sendable {
  public let year: Int
  public let month: Int

  /// A month of the years 1800 to 2200.
  public init?(year: Int, month: Int) {
    guard LocalDate.years.contains(year), (1...12).contains(month) else { return nil }
    self.year = year
    self.month = month
  }

  /// The month a day falls in.
  public init(_ date: LocalDate) {
    let civil = date.civil
    year = civil.year
    month = civil.month
  }

  public var firstDay: LocalDate { LocalDate(CivilDay(year: year, month: month, day: 1)) }

  public var lastDay: LocalDate { firstDay.lastOfMonth }

  public func adding(months: Int) -> YearMonth {
    YearMonth(firstDay.adding(months: months))
  }

  /// A month written like 2025-03, and no other way.
  public init?(iso text: some StringProtocol) {
    let found = DigitReader.read(String(text)) { reader -> YearMonth? in
      guard let year = reader.number(digits: 4), reader.take("-"),
        let month = reader.number(digits: 2)
      else { return nil }
      return YearMonth(year: year, month: month)
    }
    guard let found else { return nil }
    self = found
  }

  /// For storing and sorting: 2025-03.
  public var iso: String { String(firstDay.iso.prefix(7)) }

  /// For reading: March 2025.
  public var british: String { "\(MonthName.full[month - 1]) \(year)" }
}

extension YearMonth: Comparable {
  public static func < (one: YearMonth, other: YearMonth) -> Bool {
    (one.year, one.month) < (other.year, other.month)
  }
}

extension YearMonth: CustomStringConvertible {
  public var description: String { iso }
}

extension YearMonth: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decoder.value(writtenLike: "2025-03") { YearMonth(iso: $0) }
  }

  public func encode(to encoder: any Encoder) throws {
    try encoder.write(iso)
  }
}
