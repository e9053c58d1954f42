extension [UInt8] {
  mutating func appendTrusted(_ literal: StaticString) {
    literal.withUTF8Buffer { append(contentsOf: $0) }
  }

  mutating func appendEscaped(_ text: some StringProtocol) {
    let done: Void? = text.utf8.withContiguousStorageIfAvailable { appendEscaped(bytes: $0) }
    guard done == nil else { return }
    Array(text.utf8).withUnsafeBufferPointer { appendEscaped(bytes: $0) }
  }

  private mutating func appendEscaped(bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while index < bytes.count {
      guard let change = Escape(of: bytes, at: index) else {
        index += 1
        continue
      }
      append(contentsOf: bytes[start..<index])
      appendTrusted(change.replacement)
      index += change.length
      start = index
    }
    append(contentsOf: bytes[start..<bytes.count])
  }

  mutating func append(_ number: Int) {
    if (0...9).contains(number) {
      append(UInt8(0x30 + number))
    } else {
      append(contentsOf: number.description.utf8)
    }
  }

  mutating func append(_ number: Double, places: Int) {
    var scale = 1.0
    for _ in 0..<Swift.max(0, places) { scale *= 10 }
    let rounded = (number * scale).rounded()
    guard rounded.isFinite, let scaled = Int(exactly: rounded), places > 0 else {
      append(Int(exactly: rounded) ?? 0)
      return
    }
    let unit = Int(scale)
    if scaled < 0 { append(0x2D) }
    append(Int(scaled.magnitude) / unit)
    let fraction = Int(scaled.magnitude) % unit
    guard fraction > 0 else { return }
    let digits = String(fraction)
    append(0x2E)
    append(contentsOf: repeatElement(0x30, count: places - digits.utf8.count))
    append(contentsOf: digits.utf8.reversed().drop { $0 == 0x30 }.reversed())
  }
}

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
