import Casework
import FoundationEssentials
import GRDB
import Record
import Vocabulary

/// What is kept of a person for lists and search: derived from their entries, and nothing of its own.
struct PersonRow: Equatable {
  let projection: PersonProjection
  /// The first entry about them.
  let firstNumber: Int64

  /// The name lists are sorted by.
  var name: String { FoldedName.fold(projection.name) }

  /// The start of the name as a number that sorts as the name does.
  var nameKey: Int64 {
    var key: UInt64 = 0
    var bytes = name.utf8.makeIterator()
    for _ in 0..<8 { key = key << 8 | UInt64(bytes.next() ?? 0) }
    return Int64(bitPattern: key >> 1)
  }

  /// Every word they can be found by; never one of an address that is withheld.
  var tokens: Set<Token> {
    var tokens: Set<Token> = []
    for name in projection.allNames + [projection.name] {
      for word in FoldedName.tokens(of: name) { tokens.insert(Token(.name, word)) }
    }
    for home in projection.addresses where !home.isWithheld {
      for word in FoldedName.tokens(of: home.text) { tokens.insert(Token(.address, word)) }
      if let postcode = home.postcode { tokens.insert(Token(.postcode, postcode.value)) }
    }
    return tokens
  }

  /// The words with a space before and after each, to be looked through.
  var words: String {
    let words = Set(tokens.filter { $0.field != .postcode }.map(\.text)).sorted()
    return " \(words.joined(separator: " ")) "
  }

  /// Every name they have or had, folded: what possible duplicates are found by.
  var foldedNames: Set<String> {
    Set(projection.allNames.map(FoldedName.fold)).filter { !$0.isEmpty }
  }

  var shown: [UInt8] {
    get throws { try Array(Self.encoder.encode(projection)) }
  }

  static func projection(_ shown: [UInt8]) throws -> PersonProjection {
    try decoder.decode(PersonProjection.self, from: Data(shown))
  }

  private static let decoder = JSONDecoder()
  private static let encoder: JSONEncoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }()
}

/// A word somebody can be found by, and what it is a word of.
struct Token: Hashable {
  let field: Field
  let text: String

  enum Field: String { case name, address, postcode }

  init(_ field: Field, _ text: String) {
    self.field = field
    self.text = text
  }
}
