import Casework
import Examples
import GRDB
import Storage
import Testing
import UseCases

struct GuardTests {
  @Test(arguments: [
    "UPDATE entry SET kind = 'other'", "DELETE FROM entry", "UPDATE access SET at = 0",
    "DELETE FROM access", "REPLACE INTO entry SELECT * FROM entry",
    "UPDATE emergency_access SET ends_at = ends_at + 1", "DELETE FROM emergency_access",
  ])
  func `the database itself refuses to change what is only ever added to`(
    _ sql: String
  ) async throws {
    let place = try Engine.file.place()
    let folder = try #require(place.folder)
    try await place.register(.maya, .maya)
    try await place.store.writing { record in
      try record.add(
        .init(
          id: "one", worker: .teacher, person: .maya, reason: .other, words: "",
          beganAt: record.now, endsAt: record.now))
    }
    let queue = try DatabaseQueue(path: folder.database)
    try await queue.write { try $0.execute(sql: "PRAGMA recursive_triggers = ON") }

    await #expect(throws: DatabaseError.self) { try await queue.write { try $0.execute(sql: sql) } }
  }
}
