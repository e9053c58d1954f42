import Examples
import GRDB
import Record
import Returns
import Storage
import Testing
import UseCases
import Vocabulary

struct ReturnContractTests {
  @Test(arguments: Engine.allCases)
  func `what is loaded is read back as it was read from the file`(_ engine: Engine) async throws {
    let place = try engine.place()
    let bytes = try Loading.generated(900)
    let loaded = try await place.load(try Loading.packed(bytes, named: "north.xml")).loadedReturn

    var written: [ChildFacts] = []
    _ = ReturnCheck(
      found: { _ in },
      passed: { child, _ in
        written += [child.facts(from: loaded.source)].compactMap { $0 }
      }
    ).run(pieces: [bytes])
    #expect(try await place.children(loaded) == written)
    #expect(written.count == 900 && loaded.counts.children == 900)
    #expect(loaded.counts.allFacts == written.map(\.facts.count).reduce(0, +))
    #expect(loaded.fileName == "north.xml" && loaded.loadedBy == Worker.analyst.author)
    #expect(loaded.loadedAt == place.clock.read())
  }

  @Test(arguments: Engine.allCases)
  func `the same file again changes nothing and says so`(_ engine: Engine) async throws {
    let place = try engine.place()
    let packed = try Loading.packed(Loading.child("A1", planFrom: "2023-06-01"))
    let first = try await place.load(packed).loadedReturn
    place.clock.moveOn(seconds: 60)
    let before = try await place.accesses().count

    #expect(try await place.load(packed) == .alreadyLoaded(first))
    #expect(try await place.store.loadedReturns() == [first])
    #expect(try await place.accesses().count == before)
  }

  @Test(arguments: Engine.allCases)
  func `a later load of the same collection supersedes, and both stay`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    let one = try await place.load(
      try Loading.packed(Loading.child("A1", planFrom: "2023-06-01"))
    ).loadedReturn
    let two = try await place.load(
      try Loading.packed(Loading.child("A1", planFrom: "2023-06-02"))
    ).loadedReturn
    let other = try await place.load(
      try Loading.packed(Loading.child("A1", planFrom: "2023-06-01"), year: 2025)
    ).loadedReturn

    let listed = try await place.store.loadedReturns()
    #expect(listed.map(\.digest) == [other.digest, two.digest, one.digest])
    #expect(listed.map(\.isCounted) == [true, true, false])
    #expect(two.supersedes == one.digest && other.supersedes == nil)
    #expect(listed.last?.supersededBy == two.digest)
    #expect(try await place.children(listed[2]).count == 1)
  }

  @Test(arguments: Engine.allCases)
  func `of a return whose load fails nothing stays`(_ engine: Engine) async throws {
    let place = try engine.place()
    let packed = try Loading.packed(Loading.child("A1", planFrom: "2023-06-01"))
    let broken = PackedReturn(
      digest: packed.digest, collection: 1066, authority: "894", fileName: "cin.xml",
      counts: packed.counts, chunks: packed.chunks)

    await #expect(throws: (any Error).self) { try await place.load(broken) }
    #expect(try await place.store.loadedReturns().isEmpty)
    #expect(try await place.accesses().isEmpty)
    #expect(try await place.load(packed).loadedReturn.isCounted)
  }

  @Test(arguments: Engine.allCases)
  func `a return that was never loaded is not found`(_ engine: Engine) async throws {
    let place = try engine.place()
    await #expect(throws: NotFound()) {
      try await place.store.gather([Digest.none], logging: nil, into: 0) { count, _ in count += 1 }
    }
  }

  @Test(arguments: Engine.allCases)
  func `loaded children are in no search and on no page`(_ engine: Engine) async throws {
    let place = try engine.place()
    _ = try await place.load(try Loading.packed(Loading.child("MAYA1", planFrom: "2023-06-01")))

    #expect(try await place.search("MAYA1").isEmpty)
    #expect(try await place.entries(about: "maya1").isEmpty)
    #expect(try await place.store.reading { try $0.person("maya1") } == nil)
  }

  @Test(arguments: Engine.allCases)
  func `only an analyst loads, lists and compares, and each is logged`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    let packed = try Loading.packed(Loading.child("A1", planFrom: "2023-06-01"))
    for worker in [Worker.rowan, .manager, .mash] {
      await #expect(throws: NotAllowed(.useReturns)) { try await place.load(packed, by: worker) }
    }
    let one = try await place.load(packed).loadedReturn
    let two = try await place.load(
      try Loading.packed(Loading.child("A1", planFrom: "2023-06-01", to: "2024-01-05"))
    ).loadedReturn
    let compare = CompareReturns(store: place.store, now: place.clock.read)
    await #expect(throws: NotAllowed(.useReturns)) { try await compare(one, two, by: .manager) }

    let found = try await compare(one, two, by: .analyst)
    #expect(found.map(\.childID) == ["A1"])
    guard
      case .changed(.protectionPlan(let before), .protectionPlan(let after))? =
        found.first?.differences.first
    else {
      Issue.record("The plan that ended is not told as changed.")
      return
    }
    #expect(before.endedOn == nil && after.endedOn == "2024-01-05")
    #expect(
      try await place.accesses().map(\.action) == [.comparedReturns, .loadedReturn, .loadedReturn])
  }

  @Test(arguments: [
    "UPDATE return_chunk SET number = 2 - number WHERE number IN (0, 2)",
    "DELETE FROM return_chunk WHERE number = 2",
    "UPDATE return_chunk SET facts = randomblob(200) WHERE number = 0",
    "UPDATE loaded_return SET chunks = 2",
  ])
  func `a kept return that was tampered with is refused`(_ sql: String) async throws {
    let place = try Engine.file.place()
    let loaded = try await place.load(try Loading.packed(try Loading.generated(2500))).loadedReturn
    #expect(try await place.children(loaded).count == 2500)

    let queue = try DatabaseQueue(path: try #require(place.folder).database)
    try await queue.write { db in
      try db.execute(
        sql: """
          DROP TRIGGER return_chunk_is_never_changed; DROP TRIGGER loaded_return_is_never_changed;
          """)
      try db.execute(sql: sql.replacing("2 - number", with: "number + 100"))
      try db.execute(sql: "UPDATE return_chunk SET number = 102 - number WHERE number >= 100")
    }
    await #expect(throws: StoreProblem.self) { try await place.children(loaded) }
  }

  @Test(arguments: [
    "UPDATE loaded_return SET collection = 2023", "UPDATE return_chunk SET number = 9",
  ])
  func `the database itself refuses to change a loaded return`(_ sql: String) async throws {
    let place = try Engine.file.place()
    _ = try await place.load(try Loading.packed(Loading.child("A1", planFrom: "2023-06-01")))
    let queue = try DatabaseQueue(path: try #require(place.folder).database)

    await #expect(throws: DatabaseError.self) { try await queue.write { try $0.execute(sql: sql) } }
  }

  @Test func `neither identifiers nor file names are kept in the open`() async throws {
    let place = try Engine.file.place()
    let child = Loading.child("FINDME-77", planFrom: "2023-06-01")
    _ = try await place.load(try Loading.packed(Loading.bytes([child]), named: "findme-file.xml"))
    let folder = try #require(place.folder)

    for name in ["heed.sqlite", "heed.sqlite-wal"] {
      let text = String(decoding: folder.bytes(name), as: UTF8.self)
      #expect(!text.contains("FINDME-77") && !text.contains("findme-file"))
    }
  }
}

extension ReturnCheck {
  fileprivate func run(pieces: [[UInt8]]) -> CheckSummary {
    var rest = pieces[...]
    return run { rest.popFirst() }
  }
}
