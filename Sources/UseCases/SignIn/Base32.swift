/// Base 32 of RFC 4648 without padding, as authenticator apps write their secrets.
enum Base32 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

  static func text(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    var held = 0
    var bits = 0
    for byte in bytes {
      held = held << 8 | Int(byte)
      bits += 8
      while bits >= 5 {
        bits -= 5
        text.append(alphabet[held >> bits & 31])
      }
      held &= (1 << bits) - 1
    }
    if bits > 0 { text.append(alphabet[held << (5 - bits) & 31]) }
    return String(decoding: text, as: UTF8.self)
  }

  /// Nil when there is anything but the alphabet, in either case, and spaces.
  static func bytes(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    var held = 0
    var bits = 0
    for character in text.uppercased().utf8 where character != UInt8(ascii: " ") {
      guard let value = alphabet.firstIndex(of: character) else { return nil }
      held = held << 5 | value
      bits += 5
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(held >> bits & 255))
      }
      held &= (1 << bits) - 1
    }
    return bytes
  }
}
