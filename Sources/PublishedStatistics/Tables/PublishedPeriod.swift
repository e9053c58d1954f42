public import Vocabulary

/// The year a published row is about, and which kind of year.
public struct PublishedPeriod: Hashable, Sendable {
  public let kind: Kind
  /// The year it ends in: 2024 for 1 April 2023 to 31 March 2024.
  public let endYear: Int

  public init(_ kind: Kind, ending endYear: Int) {
    self.kind = kind
    self.endYear = endYear
  }

  /// Reads the two columns of the layout: `2024` and `Reporting year`, `202425` and `Academic year`.
  public init?(code: some StringProtocol, identifier: some StringProtocol) {
    guard let kind = Kind(rawValue: String(identifier)), code.utf8.allSatisfy({ 48...57 ~= $0 }),
      let number = Int(code)
    else { return nil }
    switch (kind.spansTwoYears, code.utf8.count) {
    case (false, 4): endYear = number
    case (true, 6):
      let (start, end) = number.quotientAndRemainder(dividingBy: 100)
      guard (start + 1) % 100 == end else { return nil }
      endYear = start + 1
    default: return nil
    }
    guard Self.years.contains(endYear) else { return nil }
    self.kind = kind
  }

  public var firstDay: LocalDate {
    switch kind {
    case .reporting, .financial: date(endYear - 1, 4, 1)
    case .academic: date(endYear - 1, 9, 1)
    case .calendar: date(endYear, 1, 1)
    }
  }

  public var lastDay: LocalDate {
    switch kind {
    case .reporting, .financial: date(endYear, 3, 31)
    case .academic: date(endYear, 8, 31)
    case .calendar: date(endYear, 12, 31)
    }
  }

  /// For reading: 2023 to 2024, or 2025 for a calendar year.
  public var wording: String {
    kind == .calendar ? String(endYear) : "\(endYear - 1) to \(endYear)"
  }

  /// The kinds of year there are, as the layout names them.
  public enum Kind: String, CaseIterable, Sendable {
    /// From 1 April to 31 March, named for the year it ends in.
    case reporting = "Reporting year"
    case financial = "Financial year"
    case academic = "Academic year"
    case calendar = "Calendar year"

    /// Whether its code names both years: 202425.
    var spansTwoYears: Bool { self == .academic || self == .financial }
  }

  static let years = 1990...2100

  private func date(_ year: Int, _ month: Int, _ day: Int) -> LocalDate {
    LocalDate(year: year, month: month, day: day) ?? .first
  }
}

extension PublishedPeriod: Comparable {
  public static func < (one: PublishedPeriod, other: PublishedPeriod) -> Bool {
    (one.endYear, one.kind.rawValue) < (other.endYear, other.kind.rawValue)
  }
}
