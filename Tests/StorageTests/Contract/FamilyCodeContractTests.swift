import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

/// What every store promises of codes for the family pages.
struct FamilyCodeContractTests {
  private func code(
    _ id: ID<FamilyCode>, _ handle: String = "ABC",
    asking purpose: FamilyPurpose = .theHelp(.closure), seenBy marking: Marking = .shared,
    at now: Instant
  ) -> FamilyCode {
    FamilyCode(
      id: id, handle: handle, digest: Digest(bytes: Array(repeating: 7, count: 32)) ?? .none,
      child: "maya", giver: "ngozi", purpose: purpose, marking: marking,
      madeBy: Author(
        practitioner: "priya", name: "Priya Nair", role: .leadProfessional, agency: "school"),
      madeAt: now, endsAt: now.adding(seconds: 100))
  }

  @Test(arguments: Engine.allCases)
  func `a code comes back as it was made, by its beginning and by its child`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    let code = code("one", seenBy: .ownAgency, at: place.clock.read())
    try await place.store.writing { try $0.add(code) }

    #expect(try await place.store.reading { try $0.familyCode(openWith: "ABC") } == code)
    #expect(try await place.store.reading { try $0.familyCode(openWith: "ABD") } == nil)
    #expect(try await place.store.reading { try $0.familyCodes(about: "maya") } == [code])
    #expect(try await place.store.reading { try $0.familyCodes(about: "ngozi") } == [])
  }

  @Test(arguments: Engine.allCases)
  func `a code keeps the form it asks, its version, and the point at which it is asked`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    let now = place.clock.read()
    let codes = [
      code("one", "AAA", asking: .form(AskedForm("three-houses", version: 2)), at: now),
      code(
        "two", "BBB", asking: .form(AskedForm("child-feedback", version: 3, stage: .closure)),
        at: now),
    ]
    try await place.store.writing { record in try codes.forEach(record.add) }

    let found = try await place.store.reading { try $0.familyCodes(about: "maya") }
    #expect(Set(found) == Set(codes))
  }

  @Test(arguments: Engine.allCases)
  func `every code that begins so is found, whether it is open, ended or used`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    let now = place.clock.read()
    let codes = ["one", "two", "three"].map { code(ID($0), at: now) }
    try await place.store.writing { record in
      try codes.forEach(record.add)
      try record.end("one")
      try record.use("two", for: "entry-1")
    }
    place.clock.moveOn(seconds: 200)

    let found = try await place.store.reading { try $0.familyCodes(beginning: "ABC") }
    #expect(Set(found.map(\.id)) == ["one", "two", "three"])
    #expect(try await place.store.reading { try $0.familyCodes(beginning: "ABD") } == [])
  }

  @Test(arguments: Engine.allCases)
  func `a code ends at its instant, and after too many wrong tries`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    let tried = code("tried", "TTT", at: place.clock.read())
    let old = code("old", "PPP", at: place.clock.read())
    try await place.store.writing { record in
      try record.add(tried)
      try record.add(old)
      for _ in 0..<FamilyCode.mostWrongTries { try record.countWrongTry(of: tried.id) }
    }

    #expect(try await place.store.reading { try $0.familyCode(openWith: "TTT") } == nil)
    #expect(try await place.store.reading { try $0.familyCode(openWith: "PPP") } != nil)
    place.clock.moveOn(seconds: 100)
    #expect(try await place.store.reading { try $0.familyCode(openWith: "PPP") } == nil)
  }

  @Test(arguments: Engine.allCases)
  func `a code that is ended early opens nothing, and is still in the list`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    let code = code("one", at: place.clock.read())
    try await place.store.writing { record in
      try record.add(code)
      try record.end(code.id)
    }

    #expect(try await place.store.reading { try $0.familyCode(openWith: "ABC") } == nil)
    #expect(
      try await place.store.reading { try $0.familyCodes(about: "maya") }.map(\.id) == [code.id])
  }

  @Test(arguments: Engine.allCases)
  func `children whose family wrote are found once each, and no others`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    try await place.store.writing { record in
      _ = try record.append(
        [Registration.maya.newEntry(about: ["maya"], occurred: "2025-03-01")], by: .rowan,
        once: nil)
    }
    let now = place.clock.read()
    let codes = ["one", "two", "three"].map { code(ID($0), at: now) }
    try await place.store.writing { try codes.forEach($0.add) }
    func found(_ limit: Int = 10) async throws -> [ID<Person>] {
      try await place.store.reading { try $0.childrenWhoseFamilyWrote(limit: limit).map(\.person) }
    }
    #expect(try await found().isEmpty)
    try await place.store.writing { record in
      try record.use("one", for: "entry-1")
      try record.use("three", for: "entry-2")
    }
    #expect(try await found() == ["maya"])
    #expect(try await found(0).isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `a code is used once`(_ engine: Engine) async throws {
    let place = try engine.place()
    let code = code("one", at: place.clock.read())
    try await place.store.writing { record in
      try record.add(code)
      try record.use(code.id, for: "entry-1")
    }

    #expect(try await place.store.reading { try $0.familyCode(openWith: "ABC") } == nil)
    #expect(
      try await place.store.reading { try $0.familyCodes(about: "maya").map(\.entry) }
        == ["entry-1"])
    await #expect(throws: NotFound()) {
      try await place.store.writing { try $0.use(code.id, for: "entry-2") }
    }
    await #expect(throws: NotFound()) {
      try await place.store.writing { try $0.use("no-such-code", for: "entry-2") }
    }
  }
}
