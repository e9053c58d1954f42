/// Text that a spreadsheet has put in the place of what was published.
enum MangledText {
  /// What the text of a filter looks like, in words; nil when like nothing in particular.
  static func kind(ofFilter text: String) -> String? {
    if text.hasPrefix("#") { return "an error or a column too narrow to show" }
    return isDate(text) ? "a date that a spreadsheet made of it" : nil
  }

  /// What the text in the place of a figure looks like, in words.
  static func kind(ofFigure text: String) -> String? {
    if let kind = kind(ofFilter: text) { return kind }
    if text.contains(","), isNumber(text.filter { $0 != "," }) {
      return "a number with commas put in"
    }
    if text.hasSuffix("%"), isNumber(text.dropLast()) { return "a number shown as a percentage" }
    if isPower(text) { return "a number shortened to a power of ten" }
    return isNumber(text) ? "a number written another way" : nil
  }

  private static func isNumber(_ text: some StringProtocol) -> Bool {
    var bytes = Array(text.utf8).filter { $0 != UInt8(ascii: " ") }[...]
    if let sign = bytes.first, "+-".utf8.contains(sign) { bytes.removeFirst() }
    return bytes.contains { 48...57 ~= $0 } && bytes.count { $0 == UInt8(ascii: ".") } <= 1
      && bytes.allSatisfy { 48...57 ~= $0 || $0 == UInt8(ascii: ".") }
  }

  /// `1.2E+05`.
  private static func isPower(_ text: String) -> Bool {
    let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { isNumber($0) }
  }

  /// `01/04/2024`, `Apr-24` or `10-Nov`.
  private static func isDate(_ text: String) -> Bool {
    let parts = text.lowercased().split(separator: text.contains("/") ? "/" : "-")
    let areNumbers = parts.map { $0.utf8.allSatisfy { 48...57 ~= $0 } && $0.count <= 4 }
    switch parts.count {
    case 3: return areNumbers.allSatisfy { $0 }
    case 2:
      return months.contains(parts[0]) && areNumbers[1]
        || areNumbers[0] && months.contains(parts[1])
    default: return false
    }
  }

  private static let months: Set<Substring> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
