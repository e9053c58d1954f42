import GRDB
import Vocabulary

/// People who may be meant by a search, found from the rarest of what was typed.
struct Candidates {
  private let db: Database
  private let words: [SearchWord]
  private var found: [Int64: Standing] = [:]

  /// What is known of one of them.
  struct Standing {
    var nameKey: Int64 = 0
    /// How many words have been matched, and how badly.
    var matched = 0
    var badness = 0
  }

  /// Words that more people have than this do not find anybody: they only tell those found apart.
  static let most = 20_000
  /// When so few people are possible, their own words are read instead.
  static let few = 2000

  init(_ words: [SearchWord], in db: Database) {
    self.db = db
    self.words = words.sorted { $0.people < $1.people }
  }

  /// People who match all but `missing` of the words, best first, by the words rare enough to be looked up.
  ///
  /// - Returns: the people, and the words that are still to be looked for in theirs.
  mutating func people(missing: Int, among allowed: Set<Int64>?) throws -> (
    [(Int64, Standing)], unread: [SearchWord]
  ) {
    found = [:]
    let rare = words.filter { $0.people <= Self.most }
    let common = words.filter { $0.people > Self.most }
    for (place, word) in rare.enumerated() {
      try take(word, addsPeople: place <= missing, among: allowed)
    }
    if rare.isEmpty, let first = common.first { try takeFirst(first, among: allowed) }
    let required = rare.count - missing
    let people = found.filter { $0.value.matched >= required }.sorted { Self.isBetter($0, $1) }
    return (people.map { ($0.key, $0.value) }, common)
  }

  private mutating func take(
    _ word: SearchWord, addsPeople: Bool, among allowed: Set<Int64>?
  ) throws {
    var taken: Set<Int64> = []
    for match in word.matches {
      try db.each(
        "SELECT name_key, person FROM person_token WHERE token = ?", [.integer(match.token)]
      ) { row in
        let person = row.integer(1)
        guard allowed?.contains(person) ?? true else { return true }
        guard addsPeople || found[person] != nil, taken.insert(person).inserted else {
          return true
        }
        found[person, default: Standing(nameKey: row.integer(0))].matched += 1
        found[person]?.badness += match.likeness.rawValue
        return true
      }
    }
  }

  /// The first people, in the order of names, of those who have a word that very many have.
  private mutating func takeFirst(_ word: SearchWord, among allowed: Set<Int64>?) throws {
    for match in word.matches where found.count < Self.few {
      try db.each(
        "SELECT name_key, person FROM person_token WHERE token = ?", [.integer(match.token)]
      ) { row in
        let person = row.integer(1)
        if allowed?.contains(person) ?? true {
          found[person, default: Standing()].nameKey = row.integer(0)
        }
        return found.count < Self.few
      }
    }
  }

  private static func isBetter(
    _ one: (key: Int64, value: Standing), _ other: (key: Int64, value: Standing)
  ) -> Bool {
    (-one.value.matched, one.value.badness, one.value.nameKey, one.key)
      < (-other.value.matched, other.value.badness, other.value.nameKey, other.key)
  }
}
