import Casework
import Examples
import Record
import Storage
import Testing
import UseCases
import Vocabulary

struct VerificationTests {
  /// Ten entries about Maya in a folder of their own, closed.
  private func tenEntries() async throws -> TemporaryFolder {
    let place = try Engine.file.place()
    let folder = try #require(place.folder)
    try await place.register(.maya, .maya)
    for _ in 2...10 { try await place.add(Concern.coldAndHungry, about: .maya) }
    try (place.store as? SQLiteStore)?.close()
    return folder
  }

  @Test func `a record nobody has touched verifies, and says what it met`() async throws {
    let folder = try await tenEntries()
    let store = try SQLiteStore.open(folder: folder.path, for: .reading)

    let found = try await store.verify()

    #expect(found.entries.count == 10)
    #expect(found.accesses.count == 10)
    #expect(found.checkpointsMet > 0)
    #expect(found.checkpointFailures == 0)
    #expect(found.schemaDifferences.isEmpty)
  }

  @Test(arguments: Tampering.changedEntries + Tampering.changedAccesses + Tampering.moved)
  func `what was changed behind its back is found, and the first bad link named`(
    _ tampering: Tampering
  ) async throws {
    let folder = try await tenEntries()
    try Tampering.run(tampering.sql, on: folder.database)
    let store = try SQLiteStore.open(folder: folder.path, for: .reading)

    let broken = await #expect(throws: BrokenChain.self) { try await store.verify() }
    #expect(broken?.number == tampering.number, "\(String(describing: broken))")
  }

  @Test func `guards that were taken away are named`() async throws {
    let folder = try await tenEntries()
    try Tampering.run("SELECT 1", on: folder.database)
    let store = try SQLiteStore.open(folder: folder.path, for: .reading)

    let found = try await store.verify()
    #expect(
      found.schemaDifferences == [
        "trigger access_is_never_changed", "trigger access_is_never_removed",
        "trigger entry_is_never_changed", "trigger entry_is_never_removed",
      ])
  }

  @Test func `a checkpoint line cut short by a crash is passed over`() async throws {
    let folder = try await tenEntries()
    folder.write(
      folder.bytes("checkpoints/chain.log") + Array("entries 99 abc".utf8),
      to: "checkpoints/chain.log")
    folder.write(Array("entr\0\0\0".utf8), to: "checkpoints/entries.head")

    let store = try SQLiteStore.open(folder: folder.path)
    #expect(try await store.verify().entries.count == 10)
    try store.close()
    let again = try SQLiteStore.open(folder: folder.path)
    #expect(try await again.verify().checkpointsMet > 0)
  }

  @Test func `a whole database rolled back to an earlier copy is found by the checkpoints`()
    async throws
  {
    let folder = try await tenEntries()
    let early = folder.bytes("heed.sqlite")
    #expect(early.count > 4096)
    let store = try SQLiteStore.open(folder: folder.path)
    let place = Place(store: store, clock: TestClock())
    try await place.add(Concern.coldAndHungry, about: .maya)
    try store.close()
    folder.remove("heed.sqlite-wal")
    folder.write(early, to: "heed.sqlite")

    let back = try SQLiteStore.open(folder: folder.path, for: .reading)
    let broken = await #expect(throws: BrokenChain.self) { try await back.verify() }
    #expect(broken?.number == 11)
  }

  @Test func `checkpoints that cannot be written are counted, and nothing acknowledged is lost`()
    async throws
  {
    let folder = try await tenEntries()
    folder.remove("checkpoints")
    folder.write([], to: "checkpoints")
    #expect(throws: StoreProblem.self) { try SQLiteStore.open(folder: folder.path) }

    folder.remove("checkpoints")
    let store = try SQLiteStore.open(folder: folder.path)
    folder.remove("checkpoints")
    let place = Place(store: store, clock: TestClock())
    for _ in 0..<300 { try await place.add(Concern.coldAndHungry, about: .maya) }
    let found = try await store.verify()
    #expect(found.entries.count == 310)
    #expect(found.checkpointFailures > 0)
  }
}
