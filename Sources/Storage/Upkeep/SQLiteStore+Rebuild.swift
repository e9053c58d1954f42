import Casework
import GRDB
import Record
import Vocabulary

extension SQLiteStore {
  /// Throws away everything derived from the entries and the access log, and makes it again.
  ///
  /// All or nothing, and one person at a time, so that a million need no more memory than one.
  public func rebuildProjections(
    progress: (@Sendable (Int) -> Void)? = nil
  ) async throws {
    try await write { writer in
      let rebuilding = Rebuilding(writer)
      try rebuilding.clear()
      try rebuilding.links()
      try rebuilding.people(progress)
    }
  }
}

/// Making everything derived again.
private struct Rebuilding {
  private let writer: SQLiteWriter
  private var db: Database { writer.db }

  init(_ writer: SQLiteWriter) { self.writer = writer }

  func clear() throws {
    let derived = [
      "possible_duplicate", "birth_name", "person_token", "token_deletion", "token", "residence",
      "related_practitioner", "named_practitioner", "involvement", "person", "last_look",
      "access_person", "entry_subject",
    ]
    for table in derived { try db.run("DELETE FROM \(table)") }
  }

  /// Whom entries and accesses are about, from the rows themselves.
  func links() throws {
    try db.each("SELECT number, subjects, kind FROM entry", []) { row in
      for subject in row.ids(1) {
        try db.run(
          "INSERT INTO entry_subject (person, number, kind) VALUES (?, ?, ?)",
          .text(subject.value), .integer(row.integer(0)), .text(row.text(2)))
      }
      return true
    }
    try db.each("SELECT number, people, action, practitioner, at FROM access", []) { row in
      for person in Set(row.ids(1)) {
        try db.run(
          "INSERT INTO access_person (person, number) VALUES (?, ?)", .text(person.value),
          .integer(row.integer(0)))
        if row.text(2) == AccessEvent.Action.openedPage.rawValue {
          try writer.noteLook(
            at: person, by: ID(row.text(3)), Instant(microseconds: row.integer(4)))
        }
      }
      return true
    }
  }

  func people(_ progress: (@Sendable (Int) -> Void)?) throws {
    var done = 0
    try db.each("SELECT person FROM person_key WHERE wrapped IS NOT NULL ORDER BY person", []) {
      row in
      let person = ID<Person>(row.text(0))
      try writer.project(
        person, from: try writer.storedEntries(about: person, kinds: PersonProjection.kinds))
      done += 1
      if done % 1000 == 0 { progress?(done) }
      return true
    }
  }
}
