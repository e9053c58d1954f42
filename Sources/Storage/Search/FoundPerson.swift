import GRDB
import Record
import Vocabulary

/// Somebody a search came upon, with what decides whether and where they are shown.
struct FoundPerson {
  let id: ID<Person>
  let name: String
  let bornFrom: String?
  let bornUntil: String?
  private(set) var matched: Int
  private(set) var badness: Int

  init?(
    _ number: Int64, _ standing: Candidates.Standing, _ unread: [SearchWord], in db: Database
  ) throws {
    let row = try db.first(
      "SELECT id, name, born_from, born_until, words FROM person WHERE number = ?",
      .integer(number)
    ) { ($0.text(0), $0.text(1), $0.optionalText(2), $0.optionalText(3), $0.text(4)) }
    guard let row else { return nil }
    (id, name, bornFrom, bornUntil) = (ID(row.0), row.1, row.2, row.3)
    matched = standing.matched
    badness = standing.badness
    guard !unread.isEmpty else { return }
    let words = row.4.split(separator: " ")
    for word in unread {
      guard let likeness = word.likeness(in: words) else { continue }
      matched += 1
      badness += likeness.rawValue
    }
  }
}

extension FoundPerson: Comparable {
  /// More words matched first, then better matched, then by name.
  static func < (one: FoundPerson, other: FoundPerson) -> Bool {
    (-one.matched, one.badness, one.name, one.id.value)
      < (-other.matched, other.badness, other.name, other.id.value)
  }
}
