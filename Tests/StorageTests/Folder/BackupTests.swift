import Casework
import Examples
import Foundation
import GRDB
import Record
import Storage
import Testing
import UseCases
import Vocabulary

struct BackupTests {
  /// A closed folder with twenty entries, and a backup of it made while it was open.
  private func backedUp() async throws -> (folder: TemporaryFolder, backup: String) {
    let place = try Engine.file.place()
    let folder = try #require(place.folder)
    let store = try #require(place.store as? SQLiteStore)
    try await place.register(.maya, .maya)
    for _ in 2...20 { try await place.add(Concern.coldAndHungry, about: .maya) }
    try await store.backup(to: "\(folder.path)/copy.heed")
    try store.close()
    return (folder, "\(folder.path)/copy.heed")
  }

  @Test func `a backup restores into an empty folder and holds everything`() async throws {
    let (folder, backup) = try await backedUp()
    let new = TemporaryFolder()
    let key = "\(folder.path)/keys/master.key"

    let verification = try await SQLiteStore.restore(
      from: backup, into: "\(new.path)/data", keyFile: key)

    #expect(verification.entries.count == 20)
    let store = try SQLiteStore.open(folder: "\(new.path)/data", keyFile: key)
    let place = Place(store: store, clock: TestClock())
    #expect(try await place.entries(about: .maya).count == 20)
    #expect(try await place.search("maya") == [.maya])
    try await place.add(Concern.coldAndHungry, about: .maya)
    #expect(try await store.verify().entries.count == 21)
  }

  @Test func `a backup made while people work is one moment of the record`() async throws {
    let place = try Engine.file.place()
    let folder = try #require(place.folder)
    let store = try #require(place.store as? SQLiteStore)
    try await place.register(.maya, .maya)
    let writing = Task {
      for _ in 0..<300 { try await place.add(Concern.coldAndHungry, about: .maya) }
    }
    for number in 0..<5 { try await store.backup(to: "\(folder.path)/copy-\(number)") }
    try await writing.value

    for number in 0..<5 {
      let new = TemporaryFolder()
      let found = try await SQLiteStore.restore(
        from: "\(folder.path)/copy-\(number)", into: "\(new.path)/data",
        keyFile: "\(folder.path)/keys/master.key")
      #expect(found.entries.count >= 1)
    }
  }

  @Test func `the master key is not in a backup`() async throws {
    let (folder, backup) = try await backedUp()
    let file = String(decoding: folder.bytes("keys/master.key"), as: UTF8.self)
    let digits = try #require(file.split(separator: "\n").last)
    let key = try #require(Digest(hexadecimal: digits))
    let bytes = try Data(contentsOf: URL(fileURLWithPath: backup))

    #expect(bytes.range(of: Data(key.bytes)) == nil)
    #expect(bytes.range(of: Data(digits.utf8)) == nil)
  }

  @Test func `a backup never writes over a file, nor a restore over a record`() async throws {
    let (folder, backup) = try await backedUp()
    let store = try SQLiteStore.open(folder: folder.path)
    await #expect(throws: StoreProblem.self) { try await store.backup(to: backup) }
    await #expect(throws: StoreProblem.folderNotEmpty(path: folder.path)) {
      try await SQLiteStore.restore(from: backup, into: folder.path)
    }
  }

  @Test func `a restore without the right key leaves nothing behind`() async throws {
    let (_, backup) = try await backedUp()
    let new = TemporaryFolder()
    await #expect(throws: StoreProblem.self) {
      try await SQLiteStore.restore(from: backup, into: new.path)
    }
    new.write(Array(MasterKey.make().file.utf8), to: "wrong.key")
    await #expect(throws: StoreProblem.wrongKey(path: "\(new.path)/wrong.key")) {
      try await SQLiteStore.restore(
        from: backup, into: new.path, keyFile: "\(new.path)/wrong.key")
    }
    #expect(!new.has("heed.sqlite"))
    #expect(!new.has("heed.sqlite.restoring"))
  }

  @Test func `a backup whose layout was changed is refused`() async throws {
    let (folder, backup) = try await backedUp()
    let queue = try DatabaseQueue(path: backup)
    try await queue.write { db in
      try db.execute(
        sql: "CREATE TRIGGER sly AFTER INSERT ON entry BEGIN DELETE FROM session; END")
    }
    try queue.close()
    let new = TemporaryFolder()
    let problem = await #expect(throws: StoreProblem.self) {
      try await SQLiteStore.restore(
        from: backup, into: new.path, keyFile: "\(folder.path)/keys/master.key")
    }
    #expect("\(String(describing: problem))".contains("trigger sly"))
  }

  @Test func `a damaged file is never restored as if it were whole, whatever is wrong with it`()
    async throws
  {
    let (folder, backup) = try await backedUp()
    let whole = try Array(Data(contentsOf: URL(fileURLWithPath: backup)))
    let key = "\(folder.path)/keys/master.key"
    var random = SmallRandom(state: 7)
    for round in 0..<150 {
      let new = TemporaryFolder()
      new.write(damage(whole, round, &random), to: "damaged")
      do {
        let found = try await SQLiteStore.restore(
          from: "\(new.path)/damaged", into: "\(new.path)/data", keyFile: key)
        // A byte nobody reads may have been the one that changed.
        #expect(found.entries.count == 20, "round \(round)")
      } catch is StoreProblem {
        #expect(!new.has("data/heed.sqlite"))
      } catch is BrokenChain {
        #expect(!new.has("data/heed.sqlite"))
      }
      #expect(!new.has("data/heed.sqlite.restoring"))
    }
  }

  private func damage(
    _ whole: [UInt8], _ round: Int, _ random: inout SmallRandom
  ) -> [UInt8] {
    var bytes = whole
    switch round % 5 {
    case 0: return Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &random)))
    case 1: return (0..<4096).map { _ in UInt8.random(in: 0...255, using: &random) }
    case 2:
      for _ in 0..<20 {
        bytes[Int.random(in: 100..<bytes.count, using: &random)] = .random(
          in: 0...255, using: &random)
      }
    case 3: bytes[Int.random(in: 0..<100, using: &random)] ^= 0xff
    default:
      let from = Int.random(in: 0..<(bytes.count - 512), using: &random)
      for place in from..<(from + 512) { bytes[place] = 0 }
    }
    return bytes
  }
}
