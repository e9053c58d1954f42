/// Finds the parts of a JSON text.
struct JSONReader {
  private let bytes: [UInt8]
  private var here = 0
  private var parts: [JSONText.Part] = []

  /// Deeper than any payload; a text that nests further is refused rather than followed.
  private static let deepest = 32

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    parts.reserveCapacity(bytes.count / 12 + 4)
  }

  mutating func read() throws(JSONText.NotJSON) -> [JSONText.Part] {
    guard bytes.count < Int(Int32.max), (try? UTF8Span(validating: bytes.span)) != nil else {
      throw JSONText.NotJSON(place: 0)
    }
    try readValue(depth: 0)
    skipSpace()
    guard here == bytes.count else { throw notJSON }
    return parts
  }

  private var notJSON: JSONText.NotJSON { JSONText.NotJSON(place: here) }

  private mutating func readValue(depth: Int) throws(JSONText.NotJSON) {
    skipSpace()
    guard here < bytes.count, depth <= Self.deepest else { throw notJSON }
    switch bytes[here] {
    case UInt8(ascii: "{"): try readObject(depth: depth)
    case UInt8(ascii: "["): try readList(depth: depth)
    case UInt8(ascii: "\""): try readText()
    case UInt8(ascii: "t"): try readWord("true", as: .yes)
    case UInt8(ascii: "f"): try readWord("false", as: .no)
    case UInt8(ascii: "n"): try readWord("null", as: .null)
    default: try readNumber()
    }
  }

  private mutating func readObject(depth: Int) throws(JSONText.NotJSON) {
    let place = open(.object)
    if take(UInt8(ascii: "}")) { return close(place) }
    repeat {
      skipSpace()
      try readText()
      guard take(UInt8(ascii: ":")) else { throw notJSON }
      try readValue(depth: depth + 1)
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw notJSON }
    close(place)
  }

  private mutating func readList(depth: Int) throws(JSONText.NotJSON) {
    let place = open(.list)
    if take(UInt8(ascii: "]")) { return close(place) }
    repeat { try readValue(depth: depth + 1) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw notJSON }
    close(place)
  }

  private mutating func readText() throws(JSONText.NotJSON) {
    guard here < bytes.count, bytes[here] == UInt8(ascii: "\"") else { throw notJSON }
    let start = here + 1
    let (end, isEscaped) = endOfText(from: start)
    here = end
    guard end < bytes.count, bytes[end] == UInt8(ascii: "\"") else { throw notJSON }
    if isEscaped, !JSONEscapes.areRight(in: bytes[start..<end]) { throw notJSON }
    add(isEscaped ? .escapedText : .text, from: start)
    here += 1
  }

  /// Where the text’s closing quotation mark is, or what is in its place.
  private func endOfText(from start: Int) -> (end: Int, isEscaped: Bool) {
    var isEscaped = false
    var end = start
    // Most of a payload is text: without a span this loop is half the time of reading it.
    let span = bytes.span
    while end < span.count, span[end] != UInt8(ascii: "\""), span[end] >= 0x20 {
      if span[end] == UInt8(ascii: "\\") {
        isEscaped = true
        end += 1
      }
      end += 1
    }
    return (end, isEscaped)
  }

  private mutating func readWord(
    _ word: StaticString, as form: JSONText.Form
  ) throws(JSONText.NotJSON) {
    let start = here
    for offset in 0..<word.utf8CodeUnitCount {
      guard here < bytes.count, bytes[here] == word.utf8Start[offset] else { throw notJSON }
      here += 1
    }
    add(form, from: start)
  }

  private mutating func readNumber() throws(JSONText.NotJSON) {
    let start = here
    while here < bytes.count, Self.isOfNumber(bytes[here]) { here += 1 }
    guard here > start else { throw notJSON }
    add(.number, from: start)
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  private mutating func add(_ form: JSONText.Form, from start: Int) {
    parts.append(
      .init(
        form: form, start: Int32(start), end: Int32(here), next: Int32(parts.count + 1)))
  }

  private mutating func open(_ form: JSONText.Form) -> Int {
    add(form, from: here)
    here += 1
    return parts.count - 1
  }

  private mutating func close(_ place: Int) {
    parts[place].end = Int32(here)
    parts[place].next = Int32(parts.count)
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard here < bytes.count, bytes[here] == byte else { return false }
    here += 1
    return true
  }

  private mutating func skipSpace() {
    while here < bytes.count {
      switch bytes[here] {
      case 0x20, 0x09, 0x0A, 0x0D: here += 1
      default: return
      }
    }
  }
}
