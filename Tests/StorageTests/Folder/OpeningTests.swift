import Casework
import Examples
import Foundation
import GRDB
import Record
import Storage
import Testing
import UseCases
import Vocabulary

struct OpeningTests {
  /// A folder with Maya in it, closed.
  private func folder() async throws -> TemporaryFolder {
    let place = try Engine.file.place()
    let folder = try #require(place.folder)
    try await place.register(.maya, .maya)
    try (place.store as? SQLiteStore)?.close()
    return folder
  }

  @Test func `a new folder gets a database, a key and checkpoints for its owner alone`()
    async throws
  {
    let folder = try await folder()
    let rights =
      try FileManager.default.attributesOfItem(
        atPath: folder.path + "/keys/master.key")[.posixPermissions] as? Int

    #expect(rights == 0o600)
    #expect(folder.has("heed.sqlite"))
    #expect(folder.has("checkpoints/chain.log"))
    #expect(
      String(decoding: folder.bytes("keys/master.key"), as: UTF8.self)
        .hasPrefix("heed master key 1\n"))
  }

  @Test func `what was kept is there when the folder is opened again`() async throws {
    let folder = try await folder()
    let place = Place(store: try SQLiteStore.open(folder: folder.path), clock: TestClock())
    #expect(try await place.entries(about: .maya).count == 1)
    #expect(try await place.search("maya") == [.maya])
  }

  @Test func `a missing key is named, and no new one is made`() async throws {
    let folder = try await folder()
    folder.remove("keys/master.key")

    let problem = #expect(throws: StoreProblem.self) { try SQLiteStore.open(folder: folder.path) }
    #expect(
      problem
        == .missingKey(path: "\(folder.path)/keys/master.key", database: folder.database))
    #expect(!folder.has("keys/master.key"))
  }

  @Test func `a wrong key is refused, and nothing is changed`() async throws {
    let folder = try await folder()
    let before = folder.bytes("heed.sqlite")
    folder.write(Array(MasterKey.make().file.utf8), to: "keys/master.key")

    let problem = #expect(throws: StoreProblem.self) { try SQLiteStore.open(folder: folder.path) }
    #expect(problem == .wrongKey(path: "\(folder.path)/keys/master.key"))
    #expect(folder.bytes("heed.sqlite") == before)
  }

  @Test(arguments: ["", "hello", "heed master key 1\n", "heed master key 1\n12ab\n", "\u{0}\u{1}"])
  func `a damaged key is named and never replaced, in an old folder or a new one`(
    _ text: String
  ) async throws {
    let old = try await folder()
    let new = TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: new.path + "/keys", withIntermediateDirectories: true)
    for folder in [old, new] {
      folder.write(Array(text.utf8), to: "keys/master.key")
      let problem = #expect(throws: StoreProblem.self) {
        try SQLiteStore.open(folder: folder.path)
      }
      guard case .unreadableKey(let path, _) = problem else {
        Issue.record("\(String(describing: problem))")
        continue
      }
      #expect(path == "\(folder.path)/keys/master.key")
      #expect(folder.bytes("keys/master.key") == Array(text.utf8))
    }
    #expect(!new.has("heed.sqlite"))
  }

  @Test func `the key may be kept somewhere else`() async throws {
    let folder = TemporaryFolder()
    let elsewhere = TemporaryFolder()
    let key = "\(elsewhere.path)/heed.key"
    let store = try SQLiteStore.open(folder: folder.path, keyFile: key)
    try await Place(store: store, clock: TestClock()).register(.maya, .maya)
    try store.close()

    #expect(elsewhere.has("heed.key"))
    #expect(!folder.has("keys/master.key"))
    #expect(throws: StoreProblem.self) { try SQLiteStore.open(folder: folder.path) }
    #expect(throws: Never.self) { try SQLiteStore.open(folder: folder.path, keyFile: key) }
  }

  @Test func `a database of a newer program is left alone`() async throws {
    let folder = try await folder()
    let queue = try DatabaseQueue(path: folder.database)
    try await queue.write { try $0.execute(sql: "PRAGMA user_version = 99") }
    try queue.close()

    let problem = #expect(throws: StoreProblem.self) { try SQLiteStore.open(folder: folder.path) }
    #expect(problem == .newerDatabase(path: folder.database, found: 99, known: 9))
  }

  @Test func `a database of the layout before is brought up to date`() async throws {
    let folder = try await folder()
    let queue = try DatabaseQueue(path: folder.database)
    try await queue.write { db in
      for table in [
        "return_chunk", "loaded_return", "narrative", "family_code", "publication",
        "survey_answer", "survey_answered",
      ] {
        try db.execute(sql: "DROP TABLE \(table)")
      }
      try db.execute(sql: "DROP INDEX entry_referral")
      try db.execute(sql: "DROP INDEX entry_decision; DROP INDEX entry_subject_decision")
      try db.execute(sql: "ALTER TABLE account DROP COLUMN languages")
      try db.execute(
        sql: "DELETE FROM grdb_migrations WHERE identifier NOT LIKE '1 %'; PRAGMA user_version = 1")
    }
    try queue.close()

    let store = try SQLiteStore.open(folder: folder.path)

    #expect(try await store.loadedReturns().isEmpty)
    #expect(try await store.publications().isEmpty)
    #expect(try await store.answeredSurveys().isEmpty)
    #expect(try await store.verify().schemaDifferences.isEmpty)
    try store.close()
  }

  @Test func `what is not a Heed database is left alone`() async throws {
    let text = TemporaryFolder()
    text.write(Array("Dear diary, this is not a database at all.".utf8), to: "heed.sqlite")
    let other = TemporaryFolder()
    let queue = try DatabaseQueue(path: other.database)
    try await queue.write { try $0.execute(sql: "CREATE TABLE recipe (name TEXT)") }
    try queue.close()

    for folder in [text, other] {
      let problem = #expect(throws: StoreProblem.self) {
        try SQLiteStore.open(folder: folder.path)
      }
      #expect(problem == .notAHeedDatabase(path: folder.database))
      #expect(!folder.has("keys/master.key"))
    }
  }

  @Test func `a folder that is a file cannot be opened`() {
    let folder = TemporaryFolder()
    folder.write([], to: "data")
    let problem = #expect(throws: StoreProblem.self) {
      try SQLiteStore.open(folder: "\(folder.path)/data")
    }
    guard case .folderNotWritable = problem else {
      Issue.record("\(String(describing: problem))")
      return
    }
  }

  @Test func `nothing is read where there is no record`() {
    let folder = TemporaryFolder()
    #expect(throws: StoreProblem.noDatabase(path: folder.database)) {
      try SQLiteStore.open(folder: folder.path, for: .reading)
    }
    #expect(!folder.has("heed.sqlite"))
  }

  @Test func `one process serves at a time, while others read and work`() async throws {
    let folder = try await folder()
    let server = try SQLiteStore.open(folder: folder.path, for: .serving)
    let problem = #expect(throws: StoreProblem.self) {
      try SQLiteStore.open(folder: folder.path, for: .serving)
    }
    #expect(
      problem
        == .inUse(path: folder.path, process: "\(ProcessInfo.processInfo.processIdentifier)"))

    let reader = try SQLiteStore.open(folder: folder.path, for: .reading)
    let worker = try SQLiteStore.open(folder: folder.path, for: .working)
    let serving = Place(store: server, clock: TestClock())
    let working = Place(store: worker, clock: TestClock())
    for _ in 0..<20 {
      try await serving.add(Concern.coldAndHungry, about: .maya)
      try await working.add(Concern.coldAndHungry, about: .maya)
    }
    #expect(try await reader.verify().entries.count == 41)
    await #expect(throws: StoreProblem.self) {
      try await worker.destroyKey(of: .maya, why: "", by: .rowan)
    }
  }

  @Test func `a store opened for reading saves nothing and shows nothing that must be logged`()
    async throws
  {
    let folder = try await folder()
    let store = try SQLiteStore.open(folder: folder.path, for: .reading)
    let place = Place(store: store, clock: TestClock())
    await #expect(throws: StoreProblem.openedForReading) {
      try await place.add(Concern.coldAndHungry, about: .maya)
    }
    let look = AccessEvent(
      at: "2025-03-04T09:30:00Z", author: .rowan, action: .openedPage, people: [.maya])
    await #expect(throws: NotLogged.self) {
      try await store.viewing { _ in Viewed("shown", accesses: [look]) }
    }
  }

  @Test func `every problem says which file it is about and what to do`() {
    let problems: [StoreProblem] = [
      .folderNotWritable(path: "/there", why: "permission denied"),
      .folderNotEmpty(path: "/there"), .noDatabase(path: "/there"),
      .notAHeedDatabase(path: "/there"), .newerDatabase(path: "/there", found: 9, known: 1),
      .olderDatabase(path: "/there", found: 1, known: 2), .inUse(path: "/there", process: "7"),
      .missingKey(path: "/there", database: "/db"), .unreadableKey(path: "/there", why: "torn"),
      .wrongKey(path: "/there"), .diskFull(path: "/there"), .readOnly(path: "/there"),
      .damaged(path: "/there", why: "torn"), .busy(path: "/there"),
    ]
    for problem in problems {
      #expect(problem.description.contains("/there"))
      #expect(problem.description.hasSuffix("."))
      #expect(problem.description.count > 60)
    }
  }
}
