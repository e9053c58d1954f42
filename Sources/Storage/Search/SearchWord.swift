import GRDB
import Vocabulary

/// One typed word, and the kept words it may stand for.
struct SearchWord {
  let text: String
  /// The kept words it matches, the best matches first, then those most people have.
  let matches: [Match]
  /// How many people the matches lead to, counting some twice.
  let people: Int
  private let misspellings: Set<String>

  struct Match {
    let token: Int64
    let text: String
    let likeness: Likeness
    let people: Int
  }

  /// How well a kept word matches the typed one, the best first.
  enum Likeness: Int { case exact, start, misspelt }

  init(_ text: String, in db: Database) throws {
    self.text = text
    var found: [Int64: Match] = [:]
    for match in try Self.misspelt(text, in: db) + Self.starting(text, in: db) {
      found[match.token] = match
    }
    matches = found.values.sorted {
      ($0.likeness.rawValue, -$0.people, $0.text) < ($1.likeness.rawValue, -$1.people, $1.text)
    }
    people = matches.reduce(0) { $0 + $1.people }
    misspellings = Set(matches.lazy.filter { $0.likeness == .misspelt }.map(\.text))
  }

  /// How well it matches any of the words somebody is kept under.
  func likeness(in words: [Substring]) -> Likeness? {
    var best: Likeness?
    for word in words where word.hasPrefix(text) {
      if word.utf8.count == text.utf8.count { return .exact }
      best = .start
    }
    if best == nil, !misspellings.isEmpty,
      words.contains(where: { misspellings.contains(String($0)) })
    {
      best = .misspelt
    }
    return best
  }

  /// The word itself, and words it is the start of.
  private static func starting(_ text: String, in db: Database) throws -> [Match] {
    try db.all(
      """
      SELECT number, text, people FROM token
      WHERE text >= ?1 AND text < ?1 || char(1114111) AND field <> 'postcode' LIMIT 2000
      """, .text(text)
    ) { row in
      let word = row.text(1)
      return Match(
        token: row.integer(0), text: word, likeness: word == text ? .exact : .start,
        people: Int(row.integer(2)))
    }
  }

  /// Names it may be a slip for.
  private static func misspelt(_ text: String, in db: Database) throws -> [Match] {
    guard text.contains(where: \.isLetter) else { return [] }
    return try TokenTable.deletionKeys(of: text).flatMap { key in
      try db.all(
        """
        SELECT token.number, token.text, token.people
        FROM token_deletion JOIN token ON token.number = token_deletion.token
        WHERE token_deletion.key = ?
        """, .integer(key)
      ) { row in
        Match(
          token: row.integer(0), text: row.text(1), likeness: .misspelt,
          people: Int(row.integer(2)))
      }
    }
    .filter { FoldedName.isNear(text, $0.text) }
  }
}
