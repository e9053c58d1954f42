extension LocalDate {
  /// A date written like 2025-03-04, and no other way.
  @inlinable
  public init?(iso text: some StringProtocol) {
    self.init(isoText: String(text))
  }

  @usableFromInline
  init?(isoText text: String) {
    let date = DigitReader.read(text) { reader -> LocalDate? in
      guard let year = reader.number(digits: 4), reader.take("-"),
        let month = reader.number(digits: 2), reader.take("-"),
        let day = reader.number(digits: 2)
      else { return nil }
      return LocalDate(year: year, month: month, day: day)
    }
    guard let date else { return nil }
    self = date
  }

  /// For storing and sorting: 2025-03-04.
  public var iso: String {
    DigitWriter.text(capacity: 10) { $0.write(civil) }
  }

  /// For reading: 4 March 2025.
  public var british: String {
    let here = civil
    return "\(here.day) \(MonthName.full[here.month - 1]) \(here.year)"
  }

  /// For tables and charts: 4 Mar 2025.
  public var britishShort: String {
    let here = civil
    return "\(here.day) \(MonthName.short[here.month - 1]) \(here.year)"
  }
}

extension LocalDate: CustomStringConvertible {
  public var description: String { iso }
}

extension LocalDate: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decoder.value(writtenLike: "2025-03-04") { LocalDate(iso: $0) }
  }

  public func encode(to encoder: any Encoder) throws {
    try encoder.write(iso)
  }
}

extension DigitWriter {
  mutating func write(_ civil: CivilDay) {
    write(civil.year, digits: 4)
    write("-")
    write(civil.month, digits: 2)
    write("-")
    write(civil.day, digits: 2)
  }
}

/// What the months are called.
enum MonthName {
  static let full = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  static let short = full.map { String($0.prefix(3)) }
}
