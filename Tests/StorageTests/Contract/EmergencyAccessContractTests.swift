import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

struct EmergencyAccessContractTests {
  private func access(_ id: ID<EmergencyAccess>, at now: Instant) -> EmergencyAccess {
    EmergencyAccess(
      id: id, worker: .teacher, person: .maya, reason: .childMissing,
      words: "She did not come home.", beganAt: now,
      endsAt: now.adding(seconds: Double(EmergencyAccess.length)))
  }

  private func review(at now: Instant) -> EmergencyAccess.Review {
    EmergencyAccess.Review(
      by: Worker.hart.practitioner, byName: Worker.hart.name, at: now, wasJustified: true,
      words: "She was found.")
  }

  @Test(arguments: Engine.allCases)
  func `emergency access opens a record until its fixed end`(_ engine: Engine) async throws {
    let place = try engine.place()
    try await place.register(.maya, .maya)
    let began = access("first", at: place.clock.read())
    try await place.store.writing { try $0.add(began) }

    #expect(try await place.relation(of: .teacher, to: .maya)?.emergencyUntil == began.endsAt)
    #expect(try await place.relation(of: .rowan, to: .maya)?.emergencyUntil == nil)
    #expect(try await place.search("maya", by: .teacher) == [.maya])
    place.clock.moveOn(seconds: Double(EmergencyAccess.length))
    #expect(try await place.search("maya", by: .teacher).isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `an access waits for review until it is reviewed, once and for all`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    var first = access("first", at: place.clock.read())
    place.clock.moveOn(seconds: 60)
    let second = access("second", at: place.clock.read())
    let review = review(at: place.clock.read())
    try await place.store.writing { [first] record in
      try record.add(first)
      try record.add(second)
    }
    let waiting = try await place.store.reading {
      try $0.emergencyAccessesWaiting()
    }
    #expect(waiting == [first, second])

    try await place.store.writing { try $0.review("first", review) }

    first.review = review
    let found = try await place.store.reading { record in
      (
        try record.emergencyAccess("first"),
        try record.emergencyAccessesWaiting(),
        try record.emergencyAccessesReviewed(limit: 10) { _ in true },
        try record.emergencyAccessesReviewed(limit: 10) { $0.id != "first" }
      )
    }
    #expect(found.0 == first)
    #expect(found.1 == [second])
    #expect(found.2 == [first])
    #expect(found.3.isEmpty)
    await #expect(throws: NotFound.self) {
      try await place.store.writing { try $0.review("first", review) }
    }
    await #expect(throws: NotFound.self) {
      try await place.store.writing { try $0.review("nothing", review) }
    }
  }

  @Test(arguments: Engine.allCases)
  func `nobody reviews their own emergency access`(_ engine: Engine) async throws {
    let place = try engine.place()
    let began = access("first", at: place.clock.read())
    try await place.store.writing { try $0.add(began) }
    let own = EmergencyAccess.Review(
      by: Worker.teacher.practitioner, byName: "Mr Vale", at: place.clock.read(),
      wasJustified: true, words: "")

    await #expect(throws: NotFound.self) {
      try await place.store.writing { try $0.review("first", own) }
    }
  }
}
