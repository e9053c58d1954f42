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
    let byte = bytes[index]
    length =
      switch byte {
      case 0xC2: 2
      case 0xEF: 3
      default: 1
      }
    switch byte {
    case UInt8(ascii: "&"): replacement = "&amp;"
    case UInt8(ascii: "<"): replacement = "&lt;"
    case UInt8(ascii: ">"): replacement = "&gt;"
    case UInt8(ascii: "\""): replacement = "&quot;"
    case UInt8(ascii: "'"): replacement = "&#39;"
    case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: replacement = ""
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] < 0xA0: replacement = ""
    case 0xEF
    where index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE:
      replacement = ""
    default: return nil
    }
  }
}
