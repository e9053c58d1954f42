/// A word, a number or a mark of a declaration.
struct Token: Hashable {
  let text: String
  /// In small letters, for comparing.
  let plain: String
  let line: Int
  let column: Int
  /// Whether it stood in quotation marks, and so is a value and nothing else.
  let isQuoted: Bool

  /// The declaration’s words, numbers and marks, with where they stand.
  static func tokens(of text: String, at place: TextPlace) throws(DeclarationFault) -> [Token] {
    var reader = TokenReader(text, at: place)
    var tokens: [Token] = []
    while let token = try reader.next() { tokens.append(token) }
    tokens.append(
      Token(text: "", plain: "", line: reader.line, column: reader.column, isQuoted: false))
    return tokens
  }

  /// The most characters a declaration may have.
  static let mostCharacters = 4000
}

private struct TokenReader {
  private var rest: Substring
  private let place: TextPlace
  private(set) var line: Int
  private(set) var column: Int

  init(_ text: String, at place: TextPlace) {
    rest = text[...]
    self.place = place
    line = place.line
    column = place.column
  }

  mutating func next() throws(DeclarationFault) -> Token? {
    while let first = rest.first, first.isWhitespace { skip(first) }
    guard let first = rest.first else { return nil }
    guard rest.utf8.count <= Token.mostCharacters else {
      throw fault(
        found: "", expected: "a declaration of at most \(Token.mostCharacters) characters")
    }
    if first == "\"" { return try quoted() }
    if first.isLetter || first.isNumber {
      return take(while: { $0.isLetter || $0.isNumber || "-'’/.".contains($0) })
    }
    if ",():".contains(first) {
      return take(1)
    }
    throw fault(found: String(first), expected: "a word, a number, a comma or a bracket")
  }

  private mutating func quoted() throws(DeclarationFault) -> Token {
    let inside = rest.dropFirst().prefix { $0 != "\"" && !$0.isNewline }
    guard rest.dropFirst(inside.count + 1).first == "\"", !inside.isEmpty else {
      throw fault(found: "\"", expected: "text that ends with a quotation mark")
    }
    let token = Token(
      text: String(inside), plain: inside.lowercased(), line: line, column: column, isQuoted: true)
    advance(by: inside.count + 2)
    return token
  }

  /// A number may have commas between thousands, as in 10,000.
  private mutating func take(while isPart: (Character) -> Bool) -> Token {
    var word = rest.prefix(while: isPart)
    while word.allSatisfy(\.isNumber), rest.dropFirst(word.count).first == ",",
      case let more = rest.dropFirst(word.count + 1).prefix(while: { $0.isNumber }), more.count == 3
    {
      word = rest.prefix(word.count + 4)
    }
    // A full stop ends a sentence and belongs to no word.
    while word.last == "." { word.removeLast() }
    return take(max(1, word.count))
  }

  private mutating func take(_ count: Int) -> Token {
    let text = String(rest.prefix(count))
    let token = Token(
      text: text, plain: text.lowercased(), line: line, column: column, isQuoted: false)
    advance(by: count)
    return token
  }

  private mutating func skip(_ space: Character) {
    rest.removeFirst()
    if space.isNewline {
      line += 1
      column = place.furtherColumn
    } else {
      column += 1
    }
  }

  private mutating func advance(by count: Int) {
    rest = rest.dropFirst(count)
    column += count
  }

  private func fault(found: String, expected: String) -> DeclarationFault {
    DeclarationFault(line: line, column: column, found: found, expected: expected, nearest: nil)
  }
}
