/// The backslash escapes of a JSON text (RFC 8259, section 7).
enum JSONEscapes {
  /// The text with its escapes resolved; nil when one is malformed or the bytes are not UTF-8.
  static func resolved(_ bytes: ArraySlice<UInt8>) -> String? {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    guard walk(bytes, { text.append(contentsOf: $0) }) else { return nil }
    return String(validating: text, as: UTF8.self)
  }

  /// Whether every escape is one there is.
  static func areRight(in bytes: ArraySlice<UInt8>) -> Bool { walk(bytes) { _ in } }

  /// Gives what stands between escapes, and what each escape stands for; false when one is malformed.
  ///
  /// A completed form is a long text full of escapes: taken byte by byte it would take ten times as long.
  private static func walk(
    _ bytes: ArraySlice<UInt8>, _ take: (ArraySlice<UInt8>) -> Void
  ) -> Bool {
    let span = bytes.span
    var plainFrom = 0
    var here = 0
    while here < span.count {
      guard span[here] == UInt8(ascii: "\\") else {
        here += 1
        continue
      }
      if here > plainFrom {
        take(bytes[(bytes.startIndex + plainFrom)..<(bytes.startIndex + here)])
      }
      guard let (replacement, length) = escape(in: bytes, at: bytes.startIndex + here) else {
        return false
      }
      take(replacement)
      here += length
      plainFrom = here
    }
    if here > plainFrom { take(bytes[(bytes.startIndex + plainFrom)...]) }
    return true
  }

  /// What the escape at a place stands for, and how many bytes it takes.
  private static func escape(
    in bytes: ArraySlice<UInt8>, at place: Int
  ) -> (ArraySlice<UInt8>, length: Int)? {
    guard place + 1 < bytes.endIndex else { return nil }
    let letter = bytes[place + 1]
    if letter == UInt8(ascii: "u") { return scalar(in: bytes, at: place) }
    return plain(letter).map { ($0, 2) }
  }

  private static func plain(_ letter: UInt8) -> ArraySlice<UInt8>? {
    switch letter {
    case UInt8(ascii: "\""): quotationMark
    case UInt8(ascii: "n"): lineFeed
    case UInt8(ascii: "\\"), UInt8(ascii: "/"): [letter]
    case UInt8(ascii: "b"): [0x08]
    case UInt8(ascii: "f"): [0x0C]
    case UInt8(ascii: "r"): [0x0D]
    case UInt8(ascii: "t"): [0x09]
    default: nil
    }
  }

  private static let quotationMark: ArraySlice<UInt8> = [UInt8(ascii: "\"")]
  private static let lineFeed: ArraySlice<UInt8> = [0x0A]

  private static func scalar(
    in bytes: ArraySlice<UInt8>, at place: Int
  ) -> (ArraySlice<UInt8>, length: Int)? {
    guard let unit = unit(in: bytes, at: place) else { return nil }
    guard UTF16.isLeadSurrogate(unit) else {
      return Unicode.Scalar(unit).map { (ArraySlice(Character($0).utf8), 6) }
    }
    guard let second = self.unit(in: bytes, at: place + 6), UTF16.isTrailSurrogate(second) else {
      return nil
    }
    let scalar = UTF16.decode(UTF16.EncodedScalar([unit, second]))
    return (ArraySlice(Character(scalar).utf8), 12)
  }

  /// The four hexadecimal digits of an escape like `\u00e9`.
  private static func unit(in bytes: ArraySlice<UInt8>, at place: Int) -> UInt16? {
    guard place + 6 <= bytes.endIndex, bytes[place] == UInt8(ascii: "\\"),
      bytes[place + 1] == UInt8(ascii: "u")
    else { return nil }
    let digits = bytes[(place + 2)..<(place + 6)]
    guard !digits.contains(UInt8(ascii: "+")) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
