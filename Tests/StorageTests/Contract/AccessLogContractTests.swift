import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

struct AccessLogContractTests {
  private func look(
    _ worker: Worker = .rowan, at now: Instant, _ action: AccessEvent.Action = .openedPage,
    detail: String = "overview"
  ) -> AccessEvent {
    AccessEvent(at: now, author: worker.author, action: action, people: [.maya], detail: detail)
  }

  @Test(arguments: Engine.allCases)
  func `a look is in the log, with its detail, by the time it is shown`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    try await place.register(.maya, .maya)
    let event = look(at: place.clock.read(), detail: "chronology, Zoë’s 😀")

    let shown = try await place.store.viewing { _ in Viewed("shown", accesses: [event]) }

    #expect(shown == "shown")
    let log = try await place.store.reading { try $0.accesses(about: .maya, limit: 10) }
    #expect(log.first == event)
    #expect(log.map(\.action) == [.openedPage, .addedEntry])
  }

  @Test(arguments: Engine.allCases)
  func `the last look is the one before, by that practitioner, at that page`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    let first = place.clock.read()
    let event = look(at: first)
    _ = try await place.store.viewing { _ in Viewed(0, accesses: [event]) }
    place.clock.moveOn(seconds: 60)
    let another = look(.teacher, at: place.clock.read())
    _ = try await place.store.viewing { _ in Viewed(0, accesses: [another]) }

    let looks = try await place.store.reading { record in
      (
        try record.lastLook(of: Worker.rowan.practitioner, at: .maya),
        try record.lastLook(of: Worker.rowan.practitioner, at: .samuel)
      )
    }
    #expect(looks.0 == first)
    #expect(looks.1 == nil)
  }

  @Test(arguments: Engine.allCases)
  func `the last look is of an earlier day, or else the first of today`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    func looked() async throws -> Instant? {
      try await place.store.reading {
        try $0.lastLook(of: Worker.rowan.practitioner, at: .maya)
      }
    }
    var looks: [Instant] = []
    for pause in [0, 60, 60, 24 * 3600, 60, 48 * 3600] {
      place.clock.moveOn(seconds: Double(pause))
      looks.append(place.clock.read())
      let event = look(at: looks[looks.count - 1])
      _ = try await place.store.viewing { _ in Viewed(0, accesses: [event]) }
      let expected = [0, 0, 0, 2, 2, 4][looks.count - 1]
      #expect(try await looked() == looks[expected])
    }
    place.clock.moveOn(seconds: 24 * 3600)
    #expect(try await looked() == looks[5])
  }

  @Test(arguments: Engine.allCases)
  func `the log is read backwards, page by page, and loses nothing of one instant`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    for number in 0..<30 {
      if number.isMultiple(of: 3) { place.clock.moveOn(seconds: 1) }
      try await place.store.log(
        look(at: place.clock.read(), .searched, detail: "search \(number)"))
    }

    var details: [String] = []
    var before: Instant?
    repeat {
      let page = try await place.store.reading { [before] in
        try $0.accesses(limit: 4, before: before)
      }
      details += page.map(\.detail)
      before = page.last?.at
    } while before != nil
    #expect(details == (0..<30).reversed().map { "search \($0)" })
  }

  @Test(arguments: Engine.allCases)
  func `adding is logged with those it is about, in the same transaction`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    let entry = try await place.add(Concern.coldAndHungry, about: .maya, .samuel)

    let log = try await place.store.reading { try $0.accesses(limit: 10, before: nil) }
    #expect(log.map(\.action) == [.addedEntry])
    #expect(log[0].people == [.maya, .samuel])
    #expect(log[0].detail == entry.id.value)
    #expect(log[0].author == .rowan)
  }

  @Test(arguments: Engine.allCases)
  func `many looks at once are all logged`(_ engine: Engine) async throws {
    let place = try engine.place()
    try await place.register(.maya, .maya)
    let event = look(at: place.clock.read())
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<500 {
        group.addTask {
          _ = try await place.store.viewing { record in
            Viewed(try record.person(.maya), accesses: [event])
          }
        }
      }
      try await group.waitForAll()
    }
    let log = try await place.store.reading { try $0.accesses(about: .maya, limit: 1000) }
    #expect(log.count == 501)
  }

  @Test(arguments: Engine.allCases)
  func `what the reader itself throws is not told as a look that was not logged`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    await #expect(throws: NotFound.self) {
      try await place.store.viewing { _ -> Viewed<Int> in throw NotFound() }
    }
  }
}
