import Vocabulary

/// Reads a declaration’s words one after another.
struct DeclarationReader {
  let vocabulary: FactVocabulary
  private let tokens: [Token]
  private(set) var position = 0
  /// How deep in brackets the reader stands.
  var depth = 0

  init(
    _ text: String, at place: TextPlace, _ vocabulary: FactVocabulary
  ) throws(DeclarationFault) {
    self.vocabulary = vocabulary
    tokens = try Token.tokens(of: text, at: place)
  }

  var here: Token { tokens[position] }
  var isAtEnd: Bool { position == tokens.count - 1 }

  /// Looks further without going there.
  func token(after distance: Int) -> Token { tokens[min(position + distance, tokens.count - 1)] }

  mutating func advance(by count: Int = 1) { position = min(position + count, tokens.count - 1) }

  mutating func goBack(to place: Int) { position = place }

  /// Takes some words if they stand here.
  mutating func take(_ words: String) -> Bool {
    guard let count = matches(words) else { return false }
    advance(by: count)
    return true
  }

  /// How many tokens some words take up, if they stand here.
  func matches(_ words: String) -> Int? {
    // Most phrases do not even begin with the same letter, whether large or small.
    if let first = words.utf8.first, first < 128, first | 32 != (here.plain.utf8.first ?? 0) | 32 {
      return nil
    }
    let parts = words.lowercased().split(separator: " ")
    for (distance, part) in parts.enumerated() {
      let token = token(after: distance)
      guard !token.isQuoted, token.plain == part, position + distance < tokens.count - 1 else {
        return nil
      }
    }
    return parts.count
  }

  /// Takes the longest of some phrases that stands here.
  mutating func takeLongest<Value>(_ phrases: [(words: String, value: Value)]) -> Value? {
    var best: (count: Int, value: Value)?
    for (words, value) in phrases {
      if let count = matches(words), count > best?.count ?? 0 { best = (count, value) }
    }
    guard let best else { return nil }
    advance(by: best.count)
    return best.value
  }

  /// Takes the longest of some phrases, or says what could have stood here.
  mutating func takeLongest<Value>(
    _ phrases: [(words: String, value: Value)], or expected: String
  ) throws(DeclarationFault) -> Value {
    if let found = takeLongest(phrases) { return found }
    throw fault(expected, among: phrases.map(\.words))
  }

  mutating func expect(_ words: String) throws(DeclarationFault) {
    guard take(words) else { throw fault("“\(words)”", among: [words]) }
  }

  /// A whole number from 1 up.
  mutating func number(_ expected: String) throws(DeclarationFault) -> Int {
    guard !here.isQuoted, let number = Int(here.plain.filter { $0 != "," }),
      (1...1_000_000).contains(number)
    else { throw fault(expected) }
    advance()
    return number
  }

  /// A fault where the reader stands, with the nearest of what could have stood there.
  func fault(_ expected: String, among candidates: [String] = []) -> DeclarationFault {
    DeclarationFault(
      line: here.line, column: here.column, found: here.text, expected: expected,
      nearest: nearest(among: candidates))
  }

  /// What may have been meant: what differs in a letter or two, or begins like what stands here.
  private func nearest(among candidates: [String]) -> String? {
    guard !here.plain.isEmpty else { return nil }
    let near = candidates.compactMap { candidate -> (slips: Int, words: String)? in
      let plain = candidate.lowercased()
      let length = plain.split(separator: " ").count
      let words = (0..<length).map { token(after: $0).plain }.joined(separator: " ")
      guard plain.count > 2, plain != words, FoldedName.isNear(plain, words) else { return nil }
      return (Self.slips(Array(plain), Array(words)), candidate)
    }
    return near.min { ($0.slips, $0.words) < ($1.slips, $1.words) }?.words
      ?? candidates.first { $0.lowercased().hasPrefix(here.plain) }
  }

  /// How many letters are left out, put in or changed between two words.
  private static func slips(_ one: [Character], _ other: [Character]) -> Int {
    var last = Array(0...other.count)
    for (row, letter) in one.enumerated() {
      var next = [row + 1]
      for (column, place) in other.enumerated() {
        next.append(
          min(last[column] + (letter == place ? 0 : 1), last[column + 1] + 1, next[column] + 1))
      }
      last = next
    }
    return last[other.count]
  }
}
