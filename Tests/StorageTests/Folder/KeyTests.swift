import Casework
import Examples
import Foundation
import GRDB
import Record
import Storage
import Testing
import UseCases
import Vocabulary

struct KeyTests {
  /// Maya by herself, and an entry about her and Samuel together.
  private func family() async throws -> (Place, SQLiteStore, TemporaryFolder) {
    let folder = TemporaryFolder()
    let clock = TestClock()
    let store = try SQLiteStore.open(folder: folder.path, clock: clock.read)
    let place = Place(store: store, clock: clock, folder: folder)
    try await place.register(.maya, .maya)
    try await place.register(.samuel, .samuel)
    try await place.add(Concern.coldAndHungry, about: .maya, .samuel)
    return (place, store, folder)
  }

  @Test func `destroying a key makes what was only about a person unreadable, for good`()
    async throws
  {
    let (place, store, folder) = try await family()
    #expect(try await place.entries(about: .maya).allSatisfy { $0.contents != nil })

    try await store.destroyKey(of: .maya, why: "kept for long enough", by: .hart)

    let left = try await place.entries(about: .maya)
    #expect(left.map { $0.contents == nil } == [true, false])
    #expect(try await place.relation(of: .mash, to: .maya) == nil)
    #expect(try await place.search("maya").isEmpty)
    #expect(try await store.reading { try $0.person(.maya) } == nil)
    #expect(try await store.verify().entries.count == 3)
    try store.close()

    let again = try SQLiteStore.open(folder: folder.path)
    let read = try await again.reading { try $0.entries(about: .maya) }
    #expect(read.map { $0.contents == nil } == [true, false])
  }

  @Test func `an entry about two stays readable for the other`() async throws {
    let (place, store, _) = try await family()
    try await store.destroyKey(of: .maya, why: "", by: .hart)

    let read = try await place.entries(about: .samuel)
    #expect(read.count == 2)
    #expect(read.allSatisfy { $0.contents != nil })
  }

  @Test func `destroying a key is in the access log, with the reason`() async throws {
    let (place, store, _) = try await family()
    place.clock.moveOn(seconds: 1)
    try await store.destroyKey(of: .maya, why: "kept for long enough", by: .hart)

    let log = try await place.store.reading { try $0.accesses(limit: 1, before: nil) }
    #expect(log.map(\.action) == [.destroyedKey])
    #expect(log[0].detail == "kept for long enough")
    #expect(log[0].people == [.maya])
  }

  @Test func `unfinished forms about somebody go with their key`() async throws {
    let (place, store, _) = try await family()
    for person in [ID<Person>.maya, .samuel] {
      try await store.keep(
        Draft(
          key: "/people/\(person)/concerns/new", title: "", body: "", keptAt: place.clock.read()),
        of: "rowan")
    }

    try await store.destroyKey(of: .maya, why: "", by: .hart)

    #expect(
      try await store.drafts(of: "rowan").map(\.key) == [
        "/people/\(ID<Person>.samuel)/concerns/new"
      ])
  }

  @Test func `nothing can be recorded about somebody whose key was destroyed, and it stays so`()
    async throws
  {
    let (place, store, _) = try await family()
    try await store.destroyKey(of: .maya, why: "", by: .hart)

    await #expect(throws: NotFound.self) {
      try await place.add(Concern.coldAndHungry, about: .maya)
    }
    await #expect(throws: NotFound.self) {
      try await store.destroyKey(of: .maya, why: "", by: .hart)
    }
    try await store.rebuildProjections()
    #expect(try await place.search("maya").isEmpty)
    #expect(try await place.search("samuel") == [.samuel])
  }

  @Test func `the bytes of a destroyed key are nowhere in the folder`() async throws {
    let (_, store, folder) = try await family()
    let queue = try DatabaseQueue(path: folder.database)
    let wrapped = try await queue.read {
      try Data.fetchOne(
        $0, sql: "SELECT wrapped FROM person_key WHERE person = ?", arguments: ["maya-okafor"])
    }
    try queue.close()
    let key = try #require(wrapped)
    let before = folder.bytes("heed.sqlite") + folder.bytes("heed.sqlite-wal")
    #expect(Data(before).range(of: key) != nil)

    try await store.destroyKey(of: .maya, why: "", by: .hart)

    #expect(folder.bytes("heed.sqlite").count > 4096)
    for name in ["heed.sqlite", "heed.sqlite-wal"] {
      #expect(Data(folder.bytes(name)).range(of: key) == nil, "\(name)")
    }
  }

  @Test func `a new master key opens everything, and the old one nothing`() async throws {
    let (place, store, folder) = try await family()
    let new = "\(folder.path)/keys/new.key"

    try await store.rotateMasterKey(to: new)

    #expect(try await place.entries(about: .maya).allSatisfy { $0.contents != nil })
    try await place.register(.adaeze, .adaeze)
    try store.close()
    #expect(throws: StoreProblem.wrongKey(path: "\(folder.path)/keys/master.key")) {
      try SQLiteStore.open(folder: folder.path)
    }
    let again = try SQLiteStore.open(folder: folder.path, keyFile: new)
    let read = try await again.reading {
      try $0.entries(about: .maya) + $0.entries(about: .adaeze)
    }
    #expect(read.count == 3)
    #expect(read.allSatisfy { $0.contents != nil })
    #expect(try await again.verify().entries.count == 4)
  }

  @Test func `a key file is never written over`() async throws {
    let (_, store, folder) = try await family()
    let before = folder.bytes("keys/master.key")
    await #expect(throws: StoreProblem.self) {
      try await store.rotateMasterKey(to: "\(folder.path)/keys/master.key")
    }
    #expect(folder.bytes("keys/master.key") == before)
  }

  @Test func `what is sealed is nowhere in the folder in the open`() async throws {
    let (place, store, folder) = try await family()
    let secret = "she hid in the airing cupboard"
    try await place.add(Note(text: secret), about: .maya)
    let now = place.clock.read()
    try await store.keep(
      Draft(key: "/a", title: secret, body: secret, keptAt: now), of: "rowan-ashby")
    try await store.log(AccessEvent(at: now, author: .rowan, action: .searched, detail: secret))
    try store.close()

    for name in ["heed.sqlite", "heed.sqlite-wal", "checkpoints/chain.log"] {
      #expect(Data(folder.bytes(name)).range(of: Data(secret.utf8)) == nil, "\(name)")
    }
  }
}
