/// A JSON value whose keys keep their order, so that what is written is the same every time.
indirect enum JSON: Equatable, Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([JSON])
  case object([(key: String, value: JSON)])

  static func == (one: JSON, other: JSON) -> Bool { one.written() == other.written() }

  subscript(key: String) -> JSON? {
    guard case .object(let entries) = self else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// The same object with `key` first and standing for `value`.
  func with(_ key: String, _ value: JSON) -> JSON {
    guard case .object(let entries) = self else { return self }
    return .object([(key, value)] + entries.filter { $0.key != key })
  }

  func written(indent: String = "") -> String {
    switch self {
    case .text(let text): JSON.quoted(text)
    case .number(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .list(let items):
      JSON.block("[", items.map { $0.written(indent: indent + "  ") }, "]", indent)
    case .object(let entries):
      JSON.block(
        "{", entries.map { "\(JSON.quoted($0.key)): \($0.value.written(indent: indent + "  "))" },
        "}", indent)
    }
  }

  private static func block(
    _ open: String, _ items: [String], _ close: String, _ indent: String
  ) -> String {
    guard !items.isEmpty else { return open + close }
    return open + "\n" + items.map { indent + "  " + $0 }.joined(separator: ",\n") + "\n" + indent
      + close
  }

  private static func quoted(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case "\n": written += "\\n"
      case _ where scalar.value < 32:
        let digits = String(scalar.value, radix: 16)
        written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written + "\""
  }
}
