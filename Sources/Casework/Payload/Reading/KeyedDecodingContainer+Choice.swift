// The compiler writes payloads’ decoding out of these instead of the standard ones wherever a property is a choice. Asking for
// the word itself skips several generic steps for each property, which more than halves the reading of a concern.
extension KeyedDecodingContainer {
  func decode<Word: Choice>(_ type: Word.Type, forKey key: Key) throws -> Word {
    try Word(known: decode(String.self, forKey: key))
  }

  func decodeIfPresent<Word: Choice>(_ type: Word.Type, forKey key: Key) throws -> Word? {
    try decodeIfPresent(String.self, forKey: key).map { try Word(known: $0) }
  }

  func decode<Word: Choice>(_ type: [Word].Type, forKey key: Key) throws -> [Word] {
    guard contains(key) else { return [] }
    var list = try nestedUnkeyedContainer(forKey: key)
    var words: [Word] = []
    while !list.isAtEnd { words.append(try Word(known: list.decode(String.self))) }
    return words
  }
}

extension Choice {
  fileprivate init(known word: String) throws {
    guard let choice = Self(rawValue: word) else {
      throw DecodingError.expected(
        "one of \(Self.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    self = choice
  }
}
