/// What the first bytes of a file tell of it.
enum FileOpening {
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  /// As many bytes as are needed to tell.
  static let length = 64

  /// Why a file that begins like this is no CSV in UTF-8.
  static func problem(_ bytes: [UInt8]) -> ReadingFault.Problem? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return .otherEncoding("UTF-16")
    }
    if bytes.starts(with: Array("PK".utf8)) { return .otherKind("an Excel or ZIP file") }
    if bytes.starts(with: [0x1F, 0x8B]) { return .otherKind("a compressed file") }
    if bytes.starts(with: Array("%PDF".utf8)) { return .otherKind("a PDF") }
    if bytes.prefix(2).contains(0) { return .otherEncoding("UTF-16 or binary data") }
    let text = String(decoding: bytes.prefix(length), as: UTF8.self).lowercased()
    if text.hasPrefix("<!doctype") || text.hasPrefix("<html") { return .otherKind("a web page") }
    let heading = text.prefix { $0 != "\n" && $0 != "\r\n" }
    if heading.contains("time_period;") { return .otherKind("a table divided by semicolons") }
    if heading.contains("time_period\t") { return .otherKind("a table divided by tabs") }
    return nil
  }

  /// The byte at which a field stops being UTF-8 text.
  static func firstByteThatIsNotText(_ field: ArraySlice<UInt8>) -> UInt8? {
    if field.contains(0) { return 0 }
    guard String(validating: field, as: UTF8.self) == nil else { return nil }
    // The longest beginning that is text; no character has more than four bytes.
    var start = field.startIndex
    while start < field.endIndex {
      let next = (1...4).first { length in
        let end = start + length
        return end <= field.endIndex && String(validating: field[start..<end], as: UTF8.self) != nil
      }
      guard let next else { return field[start] }
      start += next
    }
    return nil
  }
}
