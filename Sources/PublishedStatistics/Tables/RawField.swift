/// A field exactly as it stands in the file, quotation marks and all.
struct RawField: Hashable, Sendable {
  let raw: String

  init(_ raw: String) {
    self.raw = raw
  }

  /// What it says, without the quotation marks around it.
  var value: String {
    guard raw.utf8.first == UInt8(ascii: "\"") else { return raw }
    return String(raw.dropFirst().dropLast()).replacing("\"\"", with: "\"")
  }
}
