import Casework
import Examples
import GRDB
import Record
import Storage
import Testing
import UseCases
import Vocabulary

struct LoggingFailureTests {
  private let look = AccessEvent(
    at: "2025-03-04T09:30:00Z", author: .rowan, action: .openedPage, people: [.maya],
    detail: "overview")

  @Test(arguments: [
    "CREATE TRIGGER full BEFORE INSERT ON access BEGIN SELECT RAISE(ABORT, 'no'); END",
    "DROP TABLE access", "DROP TABLE chain_head", "DROP TABLE access_person",
  ])
  func `when the look cannot be logged, nothing is shown`(_ harm: String) async throws {
    let place = try Engine.file.place()
    let folder = try #require(place.folder)
    try await place.register(.maya, .maya)
    let queue = try DatabaseQueue(path: folder.database)
    try await queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.execute(sql: harm)
    }
    try queue.close()

    let look = look
    await #expect(throws: NotLogged.self) {
      try await place.store.viewing { record in
        Viewed(try record.entries(about: .maya), accesses: [look])
      }
    }
  }

  @Test func `an entry whose adding cannot be logged is not added`() async throws {
    let place = try Engine.file.place()
    let folder = try #require(place.folder)
    try await place.register(.maya, .maya)
    let queue = try DatabaseQueue(path: folder.database)
    try await queue.write {
      try $0.execute(
        sql: "CREATE TRIGGER full BEFORE INSERT ON access BEGIN SELECT RAISE(ABORT, 'no'); END")
    }

    await #expect(throws: StoreProblem.self) {
      try await place.add(Concern.coldAndHungry, about: .maya)
    }
    #expect(try await place.entries(about: .maya).count == 1)

    try await queue.write { try $0.execute(sql: "DROP TRIGGER full") }
    #expect(try await place.add(Concern.coldAndHungry, about: .maya).number == 2)
  }
}
