import Vocabulary

/// Writes numbers, days and texts in as few bytes as each needs.
struct ByteWriter: Sendable {
  var bytes: [UInt8] = []

  mutating func write(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func write(_ count: Int) { write(UInt64(max(0, count))) }

  /// A number that may be negative: small ones of either sign are short.
  mutating func write(signed number: Int) {
    write(UInt64(bitPattern: Int64((number << 1) ^ (number >> 63))))
  }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write(_ text: String?) {
    bytes.append(text == nil ? 0 : 1)
    if let text { write(text) }
  }

  mutating func write(_ day: LocalDate) { write(signed: Int(day.dayNumber) - Self.middleDay) }

  /// One more than the day, so that nought is left for none.
  mutating func write(_ day: LocalDate?) {
    guard let day else { return bytes.append(0) }
    let distance = Int(day.dayNumber) - Self.middleDay
    write(UInt64(bitPattern: Int64((distance << 1) ^ (distance >> 63))) + 1)
  }

  mutating func write(_ flag: Bool?) { bytes.append(flag.map { $0 ? 2 : 1 } ?? 0) }

  mutating func write(_ number: Int?) {
    bytes.append(number == nil ? 0 : 1)
    if let number { write(signed: number) }
  }

  /// 1 January 2018: days of 2007 to 2028, most of those in a return, are then two bytes.
  static let middleDay = 17_532
}
