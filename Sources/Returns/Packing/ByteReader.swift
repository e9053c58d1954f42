import Vocabulary

/// Reads what ``ByteWriter`` wrote, and never beyond its end.
struct ByteReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { place >= bytes.count }

  mutating func byte() throws(PackedFactsDamaged) -> UInt8 {
    guard place < bytes.count else { throw PackedFactsDamaged() }
    defer { place += 1 }
    return bytes[place]
  }

  mutating func number() throws(PackedFactsDamaged) -> UInt64 {
    var (number, shift): (UInt64, UInt64) = (0, 0)
    while true {
      let byte = try byte()
      guard shift < 63 || (shift == 63 && byte <= 1) else { throw PackedFactsDamaged() }
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
  }

  mutating func count() throws(PackedFactsDamaged) -> Int {
    guard let count = Int(exactly: try number()) else { throw PackedFactsDamaged() }
    return count
  }

  mutating func signed() throws(PackedFactsDamaged) -> Int { Self.signed(try number()) }

  mutating func text() throws(PackedFactsDamaged) -> String {
    let count = try count()
    guard count <= bytes.count - place else { throw PackedFactsDamaged() }
    defer { place += count }
    return String(decoding: bytes[place..<(place + count)], as: UTF8.self)
  }

  mutating func optionalText() throws(PackedFactsDamaged) -> String? {
    try byte() == 0 ? nil : try text()
  }

  mutating func day() throws(PackedFactsDamaged) -> LocalDate { Self.day(try number()) }

  mutating func optionalDay() throws(PackedFactsDamaged) -> LocalDate? {
    let number = try number()
    return number == 0 ? nil : Self.day(number - 1)
  }

  mutating func flag() throws(PackedFactsDamaged) -> Bool? {
    switch try byte() {
    case 0: nil
    case 1: false
    default: true
    }
  }

  mutating func optionalNumber() throws(PackedFactsDamaged) -> Int? {
    try byte() == 0 ? nil : try signed()
  }

  private static func signed(_ number: UInt64) -> Int {
    Int(Int64(bitPattern: (number >> 1) ^ (0 &- (number & 1))))
  }

  private static func day(_ number: UInt64) -> LocalDate {
    let distance = min(max(signed(number), -1_000_000), 1_000_000)
    return LocalDate(dayNumber: Int32(distance + ByteWriter.middleDay))
  }
}

/// Packed facts are not as they were written.
public struct PackedFactsDamaged: Error, Hashable, Sendable {
  public init() {}
}
