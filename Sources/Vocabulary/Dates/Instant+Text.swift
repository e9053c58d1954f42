extension Instant {
  /// A moment written like 2025-03-04T09:30:00Z, with up to six decimal places of a second.
  @inlinable
  public init?(iso text: some StringProtocol) {
    self.init(isoText: String(text))
  }

  @usableFromInline
  init?(isoText text: String) {
    let found = DigitReader.read(text) { reader -> Int64? in
      guard let day = reader.civilDay(), reader.take("T"),
        let hour = reader.number(digits: 2), hour < 24, reader.take(":"),
        let minute = reader.number(digits: 2), minute < 60, reader.take(":"),
        let second = reader.number(digits: 2), second < 60,
        let fraction = reader.microseconds(), reader.take("Z")
      else { return nil }
      let seconds = day.dayNumber * 86_400 + hour * 3600 + minute * 60 + second
      return Int64(seconds * 1_000_000 + fraction)
    }
    guard let found, Instant.bounds.contains(found) else { return nil }
    self.init(microseconds: found)
  }

  /// 2025-03-04T09:30:00.000000Z, which sorts as text in the order of time.
  public var iso: String {
    let (days, rest) = Int(microseconds).dividedDown(by: Int(Instant.microsecondsInDay))
    let (seconds, fraction) = rest.quotientAndRemainder(dividingBy: 1_000_000)
    return DigitWriter.text(capacity: 27) { writer in
      writer.write(CivilDay(dayNumber: days))
      writer.write("T")
      writer.write(seconds / 3600, digits: 2)
      writer.write(":")
      writer.write(seconds / 60 % 60, digits: 2)
      writer.write(":")
      writer.write(seconds % 60, digits: 2)
      writer.write(".")
      writer.write(fraction, digits: 6)
      writer.write("Z")
    }
  }
}

extension Instant: CustomStringConvertible {
  public var description: String { iso }
}

extension Instant: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decoder.value(writtenLike: "2025-03-04T09:30:00.000000Z") { Instant(iso: $0) }
  }

  public func encode(to encoder: any Encoder) throws {
    try encoder.write(iso)
  }
}

extension DigitReader {
  /// A real day written like 2025-03-04.
  mutating func civilDay() -> CivilDay? {
    guard let year = number(digits: 4), take("-"),
      let month = number(digits: 2), (1...12).contains(month), take("-"),
      let day = number(digits: 2), day >= 1, day <= CivilDay.daysIn(month: month, of: year)
    else { return nil }
    return CivilDay(year: year, month: month, day: day)
  }

  /// A full stop and up to six decimal places of a second; nothing at all is nought.
  fileprivate mutating func microseconds() -> Int? {
    guard take(".") else { return 0 }
    guard var fraction = digit() else { return nil }
    var places = 1
    while places < 6, let digit = digit() {
      fraction = fraction * 10 + digit
      places += 1
    }
    for _ in places..<6 { fraction *= 10 }
    return fraction
  }
}
