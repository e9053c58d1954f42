import GRDB
import Vocabulary

/// The words people can be found by.
struct TokenTable {
  let db: Database

  init(_ db: Database) { self.db = db }

  /// Changes the words of one person, whose name decides where they stand among those with the same word.
  func change(of person: Int64, from was: PersonRow?, to row: PersonRow?) throws {
    let before = was?.tokens ?? []
    let after = row?.tokens ?? []
    let moves = was?.nameKey != row?.nameKey
    if let was {
      for token in before where moves || !after.contains(token) {
        try remove(token, person, was.nameKey)
      }
    }
    if let row {
      for token in after where moves || !before.contains(token) {
        try add(token, person, row.nameKey)
      }
    }
  }

  private func add(_ token: Token, _ person: Int64, _ nameKey: Int64) throws {
    let number = try db.first(
      """
      INSERT INTO token (field, text, people) VALUES (?, ?, 1)
      ON CONFLICT (text, field) DO UPDATE SET people = people + 1 RETURNING number, people
      """, .text(token.field.rawValue), .text(token.text)
    ) { (number: $0.integer(0), people: $0.integer(1)) }
    guard let (number, people) = number else { return }
    if people == 1, token.field == .name { try addDeletions(of: token.text, number) }
    try db.run(
      "INSERT INTO person_token (token, name_key, person) VALUES (?, ?, ?)", .integer(number),
      .integer(nameKey), .integer(person))
  }

  private func remove(_ token: Token, _ person: Int64, _ nameKey: Int64) throws {
    let number = try db.first(
      """
      UPDATE token SET people = people - 1 WHERE field = ? AND text = ?
      RETURNING number, people
      """, .text(token.field.rawValue), .text(token.text)
    ) { (number: $0.integer(0), people: $0.integer(1)) }
    guard let (number, people) = number else { return }
    try db.run(
      "DELETE FROM person_token WHERE token = ? AND name_key = ? AND person = ?",
      .integer(number), .integer(nameKey), .integer(person))
    guard people == 0 else { return }
    if token.field == .name { try removeDeletions(of: token.text, number) }
    try db.run("DELETE FROM token WHERE number = ?", .integer(number))
  }

  private func addDeletions(of word: String, _ number: Int64) throws {
    for key in Self.deletionKeys(of: word) {
      try db.run(
        "INSERT INTO token_deletion (key, token) VALUES (?, ?)", .integer(key), .integer(number))
    }
  }

  private func removeDeletions(of word: String, _ number: Int64) throws {
    for key in Self.deletionKeys(of: word) {
      try db.run(
        "DELETE FROM token_deletion WHERE key = ? AND token = ?", .integer(key), .integer(number))
    }
  }

  /// What a misspelt word is looked for by: FNV-1a of what is left without a letter or two.
  ///
  /// Two words may share a number by chance; whoever looks compares the words themselves.
  static func deletionKeys(of word: String) -> Set<Int64> {
    Set(
      FoldedName.deletions(of: word).map { rest in
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in rest.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return Int64(bitPattern: hash)
      })
  }
}
