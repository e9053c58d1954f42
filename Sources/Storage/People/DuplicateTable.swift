import Casework
import GRDB
import Vocabulary

/// Pairs of people who may be the same person: born on the same day with names that are near, or one NHS number.
///
/// Two people are only ever said to be possibly the same; a person decides.
struct DuplicateTable {
  let db: Database

  init(_ db: Database) { self.db = db }

  func change(of person: Int64, from was: PersonRow?, to row: PersonRow) throws {
    let isSame =
      was?.projection.bornOn == row.projection.bornOn && was?.foldedNames == row.foldedNames
      && was?.projection.nhsNumber == row.projection.nhsNumber
    guard was == nil || !isSame else { return }
    if let was { try remove(person, was) }
    for other in try alike(row, person) { try add(person, other) }
    guard let day = row.projection.bornOn?.exactDay?.iso else { return }
    for name in row.foldedNames {
      try db.run(
        "INSERT INTO birth_name (born_on, person, name) VALUES (?, ?, ?)", .text(day),
        .integer(person), .text(name))
    }
  }

  func remove(_ person: Int64, _ was: PersonRow) throws {
    try db.run("DELETE FROM possible_duplicate WHERE one = ?", .integer(person))
    try db.run("DELETE FROM possible_duplicate WHERE other = ?", .integer(person))
    guard let day = was.projection.bornOn?.exactDay?.iso else { return }
    try db.run(
      "DELETE FROM birth_name WHERE born_on = ? AND person = ?", .text(day), .integer(person))
  }

  private func alike(_ row: PersonRow, _ person: Int64) throws -> Set<Int64> {
    var found: Set<Int64> = []
    if let number = row.projection.nhsNumber {
      found.formUnion(
        try db.all("SELECT number FROM person WHERE nhs_number = ?", .text(number.value)) {
          $0.integer(0)
        })
    }
    if let day = row.projection.bornOn?.exactDay {
      let names = row.foldedNames.map(NameWords.init)
      try db.each("SELECT person, name FROM birth_name WHERE born_on = ?", [.text(day.iso)]) {
        let other = NameWords($0.text(1))
        if names.contains(where: { $0.isNear(other) }) { found.insert($0.integer(0)) }
        return true
      }
    }
    return found.subtracting([person])
  }

  private func add(_ person: Int64, _ other: Int64) throws {
    try db.run(
      """
      INSERT INTO possible_duplicate (one, other, since)
      SELECT ?1, ?2, max(first_number) FROM person WHERE number IN (?1, ?2)
      """, .integer(min(person, other)), .integer(max(person, other)))
  }
}

/// The words of a folded name, to be compared with another's.
struct NameWords {
  private let words: [Substring]

  init(_ folded: String) { words = folded.split(separator: " ") }

  /// Whether every word of the shorter name is a word of the longer, or near it; one shared word is not enough
  /// for a name of several.
  func isNear(_ other: NameWords) -> Bool {
    guard words.count <= other.words.count else { return other.isNear(self) }
    guard words.count > 1 || other.words.count == 1 else { return false }
    var rest = other.words
    for word in words {
      let place =
        rest.firstIndex(of: word)
        ?? rest.firstIndex { FoldedName.isNear(String(word), String($0)) }
      guard let place else { return false }
      rest.remove(at: place)
    }
    return true
  }
}
