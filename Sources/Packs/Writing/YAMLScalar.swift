/// Writes a piece of text so that it reads back as the same text.
enum YAMLScalar {
  /// Without quotation marks where that is safe.
  static func inline(_ text: String, isInFlow: Bool = false) -> String {
    isPlain(text, isInFlow: isInFlow) ? text : quoted(text)
  }

  static func quoted(_ text: String) -> String {
    var written = "\""
    var before: Unicode.Scalar = " "
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let after = index + 1 < scalars.count ? scalars[index + 1] : " "
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case _ where scalar.isUnseen || scalar.isMarker(between: before, and: after):
        written += escape(scalar)
      default: written.unicodeScalars.append(scalar)
      }
      before = scalar
    }
    return written + "\""
  }

  /// Whether some of the text can only be written with escapes, which need quotation marks.
  static func needsEscapes(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.contains { index in
      let before = index > 0 ? scalars[index - 1] : " "
      let after = index + 1 < scalars.count ? scalars[index + 1] : " "
      return scalars[index].isUnseen || scalars[index].isMarker(between: before, and: after)
    }
  }

  private static func isPlain(_ text: String, isInFlow: Bool) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      first.properties.isAlphabetic || ("0"..."9").contains(first) || first == "£", last != " ",
      last != ":", !text.contains(": "), !text.contains(" #"), !needsEscapes(text),
      !words.contains(text.lowercased())
    else { return false }
    return !isInFlow || !text.unicodeScalars.contains { ",[]{}?:".unicodeScalars.contains($0) }
  }

  /// What YAML takes for something other than text.
  private static let words: Set = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let width = scalar.value > 0xFFFF ? 8 : 4
    return (width == 8 ? "\\U" : "\\u") + String(repeating: "0", count: width - digits.count)
      + digits
  }
}
