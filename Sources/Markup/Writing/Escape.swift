/// What stands in the page for a byte, or bytes, of text that may not stand there as they are.
struct Escape {
  let length: Int
  let replacement: StaticString

  /// Nothing when the byte may be written as it is.
  ///
  /// Characters neither XML nor HTML allows (C0 and C1 controls but tab and line ends, U+FFFE
  /// and U+FFFF) are left out: a page with one of them may not be read at all.
  @inline(__always)
  init?(of bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    if Self.isOrdinary(bytes[index]) { return nil }
    self.init(special: bytes[index...])
  }

  private init?(special bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    switch bytes[bytes.startIndex] {
    case UInt8(ascii: "&"): self.init(length: 1, replacement: "&amp;")
    case UInt8(ascii: "<"): self.init(length: 1, replacement: "&lt;")
    case UInt8(ascii: ">"): self.init(length: 1, replacement: "&gt;")
    case UInt8(ascii: "\""): self.init(length: 1, replacement: "&quot;")
    case UInt8(ascii: "'"): self.init(length: 1, replacement: "&#39;")
    case 0xC2:
      guard let second = bytes.dropFirst().first, second < 0xA0 else { return nil }
      self.init(length: 2, replacement: "")
    case 0xEF:
      let rest = bytes.dropFirst().prefix(2)
      guard rest.first == 0xBF, let last = rest.last, last >= 0xBE else { return nil }
      self.init(length: 3, replacement: "")
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return nil
    case 0x00...0x1F, 0x7F: self.init(length: 1, replacement: "")
    default: return nil
    }
  }

  private init(length: Int, replacement: StaticString) {
    self.length = length
    self.replacement = replacement
  }

  // Nearly every byte of nearly every text goes no further than this: letters, digits, spaces
  // and the bytes of other scripts. The few others are looked at more closely.
  @inline(__always)
  private static func isOrdinary(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x40...0x7E, 0x28...0x3B, 0x20, 0x21, 0x80...0xC1, 0xC3...0xEE, 0xF0...0xFF: true
    default: false
    }
  }
}
