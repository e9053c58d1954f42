import Casework
import Examples
import GRDB
import Record
import Storage
import Testing
import UseCases
import Vocabulary

struct RebuildTests {
  /// A few years of forty people, with names, homes, teams and restrictions that change, some put right, some destroyed.
  private func busyPlace(seed: UInt64) async throws -> (SQLiteStore, TemporaryFolder) {
    let folder = TemporaryFolder()
    let clock = TestClock()
    let store = try SQLiteStore.open(folder: folder.path, clock: clock.read)
    let place = Place(store: store, clock: clock, folder: folder)
    var story = RandomStory(seed: seed)
    for _ in 0..<250 {
      let (payload, people, day) = story.next()
      let new = payload.newEntry(about: people, occurred: .on(.day(day)))
      let corrects = story.correction
      let entry = NewEntry(
        kind: new.kind, subjects: people, occurred: new.occurred, contents: new.contents,
        corrects: corrects)
      let added = try await place.store.writing {
        try $0.append([entry], by: Author.rowan, once: nil)
      }
      story.told(added[0])
      clock.moveOn(seconds: 3600)
      let look = AccessEvent(
        at: clock.read(), author: .ellis, action: .openedPage, people: people, detail: "overview")
      try await store.log(look)
    }
    try await store.destroyKey(of: story.people[3], why: "", by: .rowan)
    return (store, folder)
  }

  @Test(arguments: [1, 2])
  func `what is rebuilt is what was kept`(_ seed: UInt64) async throws {
    let (store, folder) = try await busyPlace(seed: seed)
    let kept = try Derived(folder.database)

    try await store.rebuildProjections()

    let rebuilt = try Derived(folder.database)
    for (table, rows) in kept.rows {
      #expect(!rows.isEmpty, "\(table)")
      #expect(rebuilt.rows[table] == rows, "\(table)")
    }
    _ = try await store.verify()
  }

  @Test func `lists thrown away come back`() async throws {
    let (store, folder) = try await busyPlace(seed: 4)
    let kept = try Derived(folder.database)
    let queue = try DatabaseQueue(path: folder.database)
    try await queue.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          PRAGMA foreign_keys = OFF; DELETE FROM person; DELETE FROM entry_subject;
          DELETE FROM token; DELETE FROM access_person; DELETE FROM last_look
          """)
    }
    await #expect(throws: BrokenChain.self) { try await store.verify() }

    try await store.rebuildProjections()

    #expect(try Derived(folder.database).rows == kept.rows)
    _ = try await store.verify()
  }
}

/// Every derived table as text, with people and words by their own names instead of their passing numbers.
private struct Derived {
  let rows: [String: [String]]

  init(_ path: String) throws {
    let queue = try DatabaseQueue(path: path)
    rows = try queue.read { db in
      try Dictionary(
        uniqueKeysWithValues: Self.queries.map { table, sql in
          (table, try Row.fetchAll(db, sql: sql).map { "\($0)" }.sorted())
        })
    }
    try queue.close()
  }

  private static let queries = [
    "entry_subject": "SELECT * FROM entry_subject",
    "access_person": "SELECT * FROM access_person",
    "last_look": "SELECT * FROM last_look",
    "person": """
    SELECT id, name, born_from, born_until, nhs_number, is_restricted, first_number, words,
      CAST(shown AS TEXT) FROM person
    """,
    "involvement": """
    SELECT id, practitioner, agency, from_day, until_day
    FROM involvement JOIN person ON person.number = involvement.person
    """,
    "named_practitioner": """
    SELECT id, practitioner
    FROM named_practitioner AS link JOIN person ON person.number = link.person
    """,
    "related_practitioner": """
    SELECT id, practitioner
    FROM related_practitioner AS link JOIN person ON person.number = link.person
    """,
    "residence": """
    SELECT id, household FROM residence AS link JOIN person ON person.number = link.person
    """,
    "token": "SELECT field, text, people FROM token",
    "person_token": """
    SELECT id, field, text, name_key FROM person_token AS link
    JOIN person ON person.number = link.person JOIN token ON token.number = link.token
    """,
    "token_deletion": """
    SELECT key, text FROM token_deletion AS link JOIN token ON token.number = link.token
    """,
    "birth_name": """
    SELECT id, born_on, birth_name.name
    FROM birth_name JOIN person ON person.number = birth_name.person
    """,
    "possible_duplicate": """
    SELECT min(one.id, other.id), max(one.id, other.id), since FROM possible_duplicate AS pair
    JOIN person AS one ON one.number = pair.one JOIN person AS other ON other.number = pair.other
    """,
  ]
}
