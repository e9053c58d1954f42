import Indicators

/// A sentence of a file on one line, and the way from there back to the file.
///
/// YAML folds the lines of a sentence together. Its words stay the same, so a character is found again by
/// going to its word, however the sentence is written: plain, in quotation marks, folded or line by line.
struct SentenceInFile {
  /// With one space between words.
  let text: String
  private let node: YAMLNode

  init?(_ node: YAMLNode) {
    guard let written = node.plainOrQuoted else { return nil }
    let words = written.unicodeScalars.split(whereSeparator: \.parts)
    guard !words.isEmpty else { return nil }
    text = words.map(String.init).joined(separator: " ")
    self.node = node
  }

  /// Where in the file a fault stands.
  func place(of fault: DeclarationFault, in reading: Reading) -> SourcePlace {
    // Only an escape in quotation marks can make a second line.
    guard fault.line == 1 else { return reading.place(of: node) }
    return place(after: text.prefix(fault.column - 1), in: reading)
  }

  /// Where in the file a value first stands as a word of its own, or in quotation marks.
  func place(of value: String, in reading: Reading) -> SourcePlace {
    let words = text.split(separator: " ").map { $0.trimmedOfMarks }
    let wanted = value.split(separator: " ")
    let starts = words.indices.filter { words[$0...].starts(with: wanted) }
    guard let start = starts.first else { return reading.place(of: node) }
    let before = text.split(separator: " ").prefix(start).map { $0 + " " }.joined()
    return place(after: before[...], in: reading)
  }

  private func place(after before: Substring, in reading: Reading) -> SourcePlace {
    let words = before.split(separator: " ", omittingEmptySubsequences: false)
    var scanner = FileScanner(reading.text)
    scanner.go(toLine: node.line, column: node.column)
    scanner.enterText()
    for _ in words.dropFirst() { scanner.passWord() }
    scanner.passSpaces()
    scanner.pass(words.last?.unicodeScalars.count ?? 0)
    return SourcePlace(file: reading.file, line: scanner.line, column: scanner.column)
  }
}

/// Goes through a file, counting lines and columns in Unicode characters.
private struct FileScanner {
  private var rest: Substring.UnicodeScalarView
  private(set) var line = 1
  private(set) var column = 1
  private var quotation: Unicode.Scalar?

  init(_ text: String) { rest = text[...].unicodeScalars }

  mutating func go(toLine line: Int, column: Int) {
    while self.line < line || (self.line == line && self.column < column), !rest.isEmpty { step() }
  }

  /// Passes the mark of a block with the rest of its line, or a quotation mark.
  mutating func enterText() {
    switch rest.first {
    case ">", "|":
      while let next = rest.first, next != "\n" { step() }
    case "\"", "'":
      quotation = rest.first
      step()
    default: break
    }
  }

  mutating func passWord() {
    passSpaces()
    while let next = rest.first, !next.parts { step() }
  }

  mutating func passSpaces() {
    while let next = rest.first, next.parts { step() }
  }

  /// Passes so many characters of text, each with what it is escaped by.
  mutating func pass(_ count: Int) {
    for _ in 0..<count {
      let isEscaped =
        (quotation == "\"" && rest.first == "\\")
        || (quotation == "'" && rest.starts(with: "''".unicodeScalars))
      if isEscaped { step() }
      step()
    }
  }

  private mutating func step() {
    guard let passed = rest.popFirst() else { return }
    line += passed == "\n" ? 1 : 0
    column = passed == "\n" ? 1 : column + 1
  }
}

extension Substring {
  /// Without the marks that may stand around a word.
  fileprivate var trimmedOfMarks: Substring {
    var word = self
    while let first = word.first, "\"(".contains(first) { word.removeFirst() }
    while let last = word.last, "\"),.".contains(last) { word.removeLast() }
    return word
  }
}

extension Unicode.Scalar {
  /// Whether it stands between the words of a sentence.
  fileprivate var parts: Bool { self == " " || self == "\n" || self == "\t" || self == "\r" }
}
