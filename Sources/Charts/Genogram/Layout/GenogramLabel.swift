/// What is written under a symbol, in lines that fit.
///
/// The drawing shortens; the table beside it does not.
struct GenogramLabel: Equatable {
  /// One or two lines.
  var name: [String]
  /// Age or death, and what they are to the person the genogram is about.
  var facts: [String]

  static let lineHeight = 18.0

  var lineCount: Int { name.count + facts.count }

  init(name: String, facts: [String?]) {
    self.name = Self.lines(of: name)
    self.facts = facts.compactMap { fact in fact.map { Self.shortened($0) } }
  }

  private static func lines(of name: String) -> [String] {
    let words = name.prefix(200).split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first else { return ["Name not known"] }
    var line = first
    var rest = words.dropFirst()
    while let next = rest.first, width(of: "\(line) \(next)") <= most {
      line += " \(next)"
      rest = rest.dropFirst()
    }
    let second = rest.joined(separator: " ")
    return [shortened(line)] + (second.isEmpty ? [] : [shortened(second)])
  }

  static func shortened(_ text: String) -> String {
    guard width(of: text) > most else { return text }
    var kept = String(text.prefix(60))
    while !kept.isEmpty, width(of: kept + "…") > most { kept.removeLast() }
    return kept + "…"
  }

  private static let most = GenogramColumns.boxWidth

  /// Generous: the widths of a bold sans serif face at 15 pixels.
  private static func width(of text: String) -> Double {
    text.unicodeScalars.reduce(0) { sum, scalar in
      switch scalar {
      case "i", "j", "l", "I", "f", "t", "r", " ", ".", ",", "'", "’", "-": sum + 5.5
      case "m", "w", "M", "W": sum + 13.5
      case "A"..."Z": sum + 10.5
      default: sum + (scalar.value < 0x250 ? 8.8 : scalar.value < 0x2000 ? 10 : 16)
      }
    }
  }
}
