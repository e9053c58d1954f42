/// Reads fixed-width numbers and punctuation off the front of ASCII text.
struct DigitReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  /// Runs `read` over the bytes of `text`, and answers nil unless all of them were used.
  static func read<Value>(
    _ text: String, _ read: (inout DigitReader) -> Value?
  ) -> Value? {
    var text = text
    return text.withUTF8 { bytes in
      var reader = DigitReader(bytes)
      guard let value = read(&reader), reader.isAtEnd else { return nil }
      return value
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { position == bytes.count }

  /// The next byte if it is a digit, as its value.
  mutating func digit() -> Int? {
    guard position < bytes.count, case let digit = bytes[position] &- 48, digit <= 9 else {
      return nil
    }
    position += 1
    return Int(digit)
  }

  /// A number of exactly `digits` digits.
  mutating func number(digits: Int) -> Int? {
    var number = 0
    for _ in 0..<digits {
      guard let digit = digit() else { return nil }
      number = number * 10 + digit
    }
    return number
  }

  /// Whether the next byte was `punctuation`, which is then used up.
  mutating func take(_ punctuation: Unicode.Scalar) -> Bool {
    guard position < bytes.count, UInt32(bytes[position]) == punctuation.value else { return false }
    position += 1
    return true
  }
}
