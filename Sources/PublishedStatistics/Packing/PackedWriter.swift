/// Writes numbers and texts in few bytes.
///
/// A number takes a byte for each seven bits it has; each different text is written once, and
/// afterwards only its number.
struct PackedWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func write(count: Int) { write(UInt64(count)) }

  /// A number that may be negative, so that small ones of either sign are short.
  mutating func write(signed number: Int64) { write(number.folded) }

  mutating func write(_ text: String) {
    write(count: text.utf8.count)
    bytes += text.utf8
  }

  mutating func append(_ other: PackedWriter) { bytes += other.bytes }
}

extension Int64 {
  /// Never negative: 0, -1, 1, -2 and 2 become 0, 1, 2, 3 and 4.
  var folded: UInt64 { UInt64(bitPattern: (self << 1) ^ (self >> 63)) }

  init(folded: UInt64) {
    self = Int64(bitPattern: folded >> 1) ^ -Int64(bitPattern: folded & 1)
  }
}

/// Tells bytes that have changed from those that were written (64-bit FNV-1a).
enum Checksum {
  /// Eight bytes, the least first.
  static func bytes(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return (0..<8).map { UInt8(truncatingIfNeeded: sum >> (8 * UInt64($0))) }
  }
}
