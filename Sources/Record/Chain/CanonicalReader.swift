/// Reads back what ``CanonicalBytes`` wrote; nil wherever the bytes are not what was expected.
struct CanonicalReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func number() -> Int64? {
    guard place + 8 <= bytes.count else { return nil }
    defer { place += 8 }
    return bytes[place..<(place + 8)].reduce(0) { $0 << 8 | Int64($1) }
  }

  mutating func field() -> [UInt8]? {
    guard let length = number(), length >= 0, length <= bytes.count - place else { return nil }
    defer { place += Int(length) }
    return Array(bytes[place..<(place + Int(length))])
  }

  mutating func text() -> String? { field().flatMap { String(validating: $0, as: UTF8.self) } }

  /// A text that may not be there: the outer nil means the bytes are wrong.
  mutating func optionalText() -> String?? {
    switch number() {
    case 0: .some(nil)
    case 1: text().map(Optional.some)
    default: .none
    }
  }
}
