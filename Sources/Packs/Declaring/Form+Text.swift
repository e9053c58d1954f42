import Vocabulary

extension Form where Value == String {
  /// The most characters in a label.
  static let longestLabel = 100
  /// The most characters in a sentence or two of our own.
  static let longestSentence = 400

  private static let licensed =
    "Wording of a licensed tool must not be pasted into a pack: name the tool and what it is used for, in your own words."

  /// A name, a heading, a few words.
  static let label = words("a label", most: longestLabel)

  /// A sentence or two, in plain words of our own.
  static let sentence = words("a sentence or two", most: longestSentence)

  private static func words(_ what: String, most: Int) -> Form {
    let schema = JSON.object([
      ("type", .list([.text("string"), .text("number")])), ("maxLength", .number(most)),
    ])
    return Form(schema: schema) { node, reading in
      guard let text = node.plainOrQuoted else {
        reading.fault(at: node, expected: what)
        return nil
      }
      let count = text.unicodeScalars.count
      guard count <= most else {
        reading.fault(
          at: node, found: "\(count) characters of text",
          expected: "\(what) of at most \(most) characters", why: licensed)
        return nil
      }
      guard !text.unicodeScalars.contains(where: \.isUnseen) else {
        reading.fault(at: node, found: "a character that cannot be seen", expected: what)
        return nil
      }
      let tidied = text.tidied
      guard !tidied.isEmpty else {
        reading.fault(at: node, found: "only spaces", expected: what)
        return nil
      }
      return tidied
    } write: {
      .text($0)
    }
  }
}

extension String {
  /// With one space between words and none at the ends.
  fileprivate var tidied: String {
    var before = UInt8(ascii: " ")
    let isTidy = utf8.allSatisfy { byte in
      defer { before = byte }
      return byte < 128 ? byte > 32 || (byte == 32 && before != 32) : byte != 0xC2
    }
    return isTidy && before != 32
      ? self : split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Form where Value == Int {
  static func whole(_ range: ClosedRange<Int>, _ what: String) -> Form {
    let schema = JSON.object([
      ("type", .text("integer")), ("minimum", .number(range.lowerBound)),
      ("maximum", .number(range.upperBound)),
    ])
    return Form(schema: schema) { node, reading in
      if let text = node.plain, let number = Int(text), range.contains(number) { return number }
      reading.fault(
        at: node,
        expected: "\(what): a whole number from \(range.lowerBound) to \(range.upperBound)")
      return nil
    } write: {
      .literal(String($0))
    }
  }

  /// A year of the calendar.
  static let year = whole(1800...2200, "a year")
}

extension Form where Value == Double {
  static let number = Form(schema: .object([("type", .text("number"))])) { node, reading in
    if let text = node.plain, let number = Double(text), number.isFinite, !text.contains("x"),
      abs(number) < 1e15
    {
      return number
    }
    reading.fault(at: node, expected: "a number, without quotation marks or unit")
    return nil
  } write: { number in
    .literal(number == number.rounded() ? String(Int(number)) : String(number))
  }
}

extension Form where Value == Bool {
  static let yesOrNo = Form(schema: .object([("type", .text("boolean"))])) { node, reading in
    switch node.plain {
    case "true": return true
    case "false": return false
    default:
      reading.fault(at: node, expected: "true or false")
      return nil
    }
  } write: {
    .literal($0 ? "true" : "false")
  }
}

extension Form where Value == LocalDate {
  static let date = text(
    expected: "a day written like 2023-12-31",
    schema: .object([("type", .text("string")), ("format", .text("date"))]),
    read: { LocalDate(iso: $0) }, write: \.iso)
}
