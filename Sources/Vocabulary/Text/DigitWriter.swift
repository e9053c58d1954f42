/// Writes fixed-width numbers and punctuation as ASCII text.
struct DigitWriter {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private var position = 0

  /// The text made by `write`, which may use up to `capacity` bytes.
  static func text(capacity: Int, _ write: (inout DigitWriter) -> Void) -> String {
    String(unsafeUninitializedCapacity: capacity) { bytes in
      var writer = DigitWriter(bytes)
      write(&writer)
      return writer.position
    }
  }

  private init(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The last `digits` digits of a number, with leading noughts.
  mutating func write(_ number: Int, digits: Int) {
    var rest = number.magnitude
    for place in stride(from: position + digits - 1, through: position, by: -1) {
      bytes[place] = UInt8(48 + rest % 10)
      rest /= 10
    }
    position += digits
  }

  mutating func write(_ punctuation: Unicode.Scalar) {
    bytes[position] = UInt8(truncatingIfNeeded: punctuation.value)
    position += 1
  }
}
