extension String {
  /// As a field: in quotation marks where it needs them, and never a formula for a spreadsheet.
  var quoted: String {
    var text = self
    if let first, "=+-@\t\r".contains(first), Double(self) == nil { text = "'" + text }
    guard text.contains(where: { ",\"\n\r".contains($0) || $0.isNewline }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
