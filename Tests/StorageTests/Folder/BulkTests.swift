import Casework
import Examples
import Record
import Storage
import Synchronization
import Testing
import UseCases
import Vocabulary

struct BulkTests {
  @Test func `years added in one transaction are recorded when its own clock says`()
    async throws
  {
    let store = try SQLiteStore.inMemory()
    let clock = TestClock()
    clock.set("2022-01-01T09:00:00Z")
    try await store.writingInBulk(clock: clock.read) { record in
      for number in 0..<300 {
        let person = ID<Person>("person-\(number)")
        try record.append(
          [
            Registration.maya.newEntry(about: [person], occurred: "2022-01-01"),
            JoinedTeam(worker: .rowan).newEntry(about: [person], occurred: "2022-01-01"),
          ], by: Author.rowan, once: nil)
        clock.moveOn(seconds: 86_400)
      }
    }

    let entries = try await store.reading { try $0.entries(about: "person-1") }
    #expect(entries.map(\.envelope.recordedAt) == ["2022-01-02T09:00:00Z", "2022-01-02T09:00:00Z"])
    let caseload = try await store.reading {
      try $0.caseload(of: Worker.rowan.practitioner).count
    }
    #expect(caseload == 300)
    #expect(try await store.verify().entries.count == 600)
  }

  @Test func `a bulk that fails keeps nothing`() async throws {
    let store = try SQLiteStore.inMemory()
    await #expect(throws: NotFound.self) {
      try await store.writingInBulk(clock: SQLiteStore.systemClock) { record in
        try record.append(
          [Registration.maya.newEntry(about: [.maya], occurred: "2022-01-01")],
          by: Author.rowan, once: nil)
        throw NotFound()
      }
    }
    #expect(try await store.verify().entries.count == 0)
  }

  @Test func `a long record is opened whole and in order, and again when it has grown`()
    async throws
  {
    let store = try SQLiteStore.inMemory()
    let place = Place(store: store, clock: TestClock())
    for part in 1...3 {
      try await store.writingInBulk(clock: SQLiteStore.systemClock) { record in
        for number in 0..<700 {
          try record.append(
            [Note(text: "\(part) \(number)").newEntry(about: [.maya], occurred: "2022-01-01")],
            by: Author.rowan, once: nil)
        }
      }
      let entries = try await place.entries(about: .maya)
      #expect(entries.map(\.number) == Array(1...Int64(700 * part)))
      #expect(entries.last.flatMap { Note.from($0)?.text } == "\(part) 699")
    }
  }
}
