/// Random numbers that are the same every time, so that a failure can be seen again.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension String {
  /// Characters of every sort that has ever broken a page, in any order.
  static func hostile(using random: inout SplitMix) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...40, using: &random) {
      switch Int.random(in: 0..<4, using: &random) {
      case 0: text.unicodeScalars.append(Unicode.Scalar(UInt8.random(in: 0...127, using: &random)))
      case 1: text += pieces.randomElement(using: &random) ?? ""
      case 2:
        let value = UInt32.random(in: 0...0x10FFFF, using: &random)
        if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
      default:
        text.unicodeScalars.append(
          Unicode.Scalar(UInt8.random(in: 128...255, using: &random)))
      }
    }
    return text
  }

  private static let pieces = [
    "<", ">", "&", "\"", "'", "</textarea>", "<!--", "-->", "]]>", "<![CDATA[", "&lt;", "&#60;",
    "\u{202E}", "\u{2066}", "عمر", "👩‍👩‍👧", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "\r\n", "\u{FFFE}", "\u{FFFF}", "\u{85}", "\u{A0}",
    "javascript:",
  ]
}
