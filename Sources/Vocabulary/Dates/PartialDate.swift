/// A date as well as it is known: the day, only the month, or only the year.
///
/// What people do not know they must be able to leave out, so that no day is made up for them.
public enum PartialDate: Hashable, Sendable {
  case day(LocalDate)
  case month(YearMonth)
  case year(Int)

  /// The first day it could be.
  public var earliest: LocalDate {
    switch self {
    case .day(let date): date
    case .month(let month): month.firstDay
    case .year(let year): LocalDate(year: year, month: 1, day: 1) ?? .nearest(to: year)
    }
  }

  /// The last day it could be.
  public var latest: LocalDate {
    switch self {
    case .day(let date): date
    case .month(let month): month.lastDay
    case .year(let year): LocalDate(year: year, month: 12, day: 31) ?? .nearest(to: year)
    }
  }

  /// The day, when that much is known.
  public var exactDay: LocalDate? {
    if case .day(let date) = self { date } else { nil }
  }

  /// A date written like 2025, 2025-03 or 2025-03-04.
  public init?(iso text: some StringProtocol) {
    switch text.utf8.count {
    case 10:
      guard let date = LocalDate(iso: text) else { return nil }
      self = .day(date)
    case 7:
      guard let month = YearMonth(iso: text) else { return nil }
      self = .month(month)
    case 4:
      let year = DigitReader.read(String(text)) { $0.number(digits: 4) }
      guard let year, LocalDate.years.contains(year) else { return nil }
      self = .year(year)
    default:
      return nil
    }
  }

  /// As much as is known: 2025, 2025-03 or 2025-03-04.
  public var iso: String {
    switch self {
    case .day(let date): date.iso
    case .month(let month): month.iso
    case .year(let year): String(year)
    }
  }

  /// As much as is known: 4 March 2025, March 2025 or 2025.
  public var british: String {
    switch self {
    case .day(let date): date.british
    case .month(let month): month.british
    case .year(let year): String(year)
    }
  }
}

extension PartialDate: CustomStringConvertible {
  public var description: String { iso }
}

extension PartialDate: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decoder.value(writtenLike: "2025, 2025-03 or 2025-03-04") { PartialDate(iso: $0) }
  }

  public func encode(to encoder: any Encoder) throws {
    try encoder.write(iso)
  }
}

extension LocalDate {
  fileprivate static func nearest(to year: Int) -> LocalDate {
    year < years.lowerBound ? first : last
  }
}
