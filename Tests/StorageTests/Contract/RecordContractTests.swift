import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

struct RecordContractTests {
  @Test(arguments: Engine.allCases)
  func `what was added is read back whole, in the order it was recorded`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    let fed = Contents(
      payload: Array("{}".utf8), source: .feed(name: "school", file: "march.csv", row: 7),
      toldBy: "her aunt", reason: "a slip")
    let new = NewEntry(
      kind: Kind("note.made", version: 2), subjects: [.maya, .samuel], occurred: "~2025-03",
      basis: .toldBySomeone, marking: .restricted, contents: fed)

    let added = try await place.store.writing {
      try $0.append([new], by: Author.rowan, once: nil)
    }
    try await place.register(.samuel, .samuel)

    let read = try await place.entries(about: .samuel)
    #expect(read.map(\.number) == [1, 2])
    #expect(read[0] == added[0])
    #expect(read[0].contents == fed)
    #expect(read[0].envelope.author == .rowan)
    #expect(try await place.entries(about: .maya) == [read[0]])
  }

  @Test(arguments: Engine.allCases)
  func `an entry is found by its id, and nothing by one that is not there`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    let added = try await place.add(Concern.coldAndHungry, about: .maya)

    let found = try await place.store.reading { try ($0.entry(added.id), $0.entry("nothing")) }
    #expect(found.0 == added)
    #expect(found.1 == nil)
  }

  @Test(arguments: Engine.allCases)
  func `saving twice with one key makes one entry`(_ engine: Engine) async throws {
    let place = try engine.place()
    let key = try #require(CommandKey("a-form-s-own-key-1"))

    let first = try await place.add(Registration.maya, about: .maya, once: key)
    let second = try await place.add(Registration.samuel, about: .samuel, once: key)
    let another = try await place.add(
      Registration.adaeze, about: .adaeze, by: .teacher, once: key)

    #expect(second == first)
    #expect(another.number == 2)
    #expect(try await place.entries(about: .samuel).isEmpty)
    let saved = try await place.store.reading {
      try $0.entries(savedBy: key, of: Worker.rowan.practitioner)
    }
    #expect(saved == [first])
  }

  @Test(arguments: Engine.allCases)
  func `a change based on what has moved on is a conflict that shows what came since`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    let seen = try await place.add(Registration.maya, about: .maya)
    let version = SeenVersion(
      person: .maya, kinds: [Registration.kind.name, NameStated.kind.name], number: seen.number)
    try await place.add(Concern.coldAndHungry, about: .maya, basedOn: version)
    let named = NameStated(name: PersonName(given: "Maya", family: "Reed"))
    let theirs = try await place.add(named, about: .maya, by: .teacher, basedOn: version)

    let conflict = await #expect(throws: Conflict.self) {
      try await place.add(named, about: .maya, basedOn: version)
    }
    #expect(conflict?.since == [theirs])
    #expect(try await place.entries(about: .maya).count == 3)
  }

  @Test(arguments: Engine.allCases)
  func `a correction is another entry, and both stay`(_ engine: Engine) async throws {
    let place = try engine.place()
    let first = try await place.add(Registration.maya, about: .maya)
    let second = try await place.add(
      Registration.maya, about: .maya, corrects: first.id, reason: "wrong day")

    #expect(try await place.entries(about: .maya) == [first, second])
    #expect(second.envelope.corrects == first.id)
  }

  @Test(arguments: Engine.allCases)
  func `what corrects nothing that is there, or is about nobody, is refused`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    await #expect(throws: (any Error).self) {
      try await place.add(Registration.maya, about: .maya, corrects: "nothing")
    }
    await #expect(throws: (any Error).self) { try await place.add(Registration.maya) }
    await #expect(throws: (any Error).self) {
      try await place.add(Registration.maya, about: .maya, .maya)
    }
    #expect(try await place.entries(about: .maya).isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `nothing is recorded before what came before it, even when the clock goes back`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    let first = try await place.add(Registration.maya, about: .maya)
    place.clock.moveOn(seconds: -3600)
    let second = try await place.add(Concern.coldAndHungry, about: .maya)

    #expect(second.envelope.recordedAt == first.envelope.recordedAt)
  }

  @Test(arguments: Engine.allCases)
  func `a change that fails keeps nothing of itself`(_ engine: Engine) async throws {
    let place = try engine.place()
    try await place.register(.samuel, .samuel)

    await #expect(throws: NotFound.self) {
      try await place.store.writing { record in
        try record.append(
          [Registration.maya.newEntry(about: [.maya], occurred: "2025-03-04")],
          by: Author.rowan, once: nil)
        #expect(try record.person(.maya)?.name == "Maya Okafor, known as May")
        throw NotFound()
      }
    }

    #expect(try await place.entries(about: .maya).isEmpty)
    #expect(try await place.relation(of: .mash, to: .maya) == nil)
    #expect(try await place.search("maya").isEmpty)
    #expect(try await place.add(Concern.coldAndHungry, about: .samuel).number == 2)
  }

  @Test(arguments: Engine.allCases)
  func `a change sees what it has itself added`(_ engine: Engine) async throws {
    let place = try engine.place()
    try await place.register(.maya, .maya)
    let seen = try await place.store.writing { record in
      let added = try record.append(
        [Concern.coldAndHungry.newEntry(about: [.maya], occurred: "2025-03-04")],
        by: Author.rowan, once: nil)
      return (try record.entries(about: .maya), added)
    }

    #expect(seen.0.count == 2)
    #expect(seen.0.last == seen.1[0])
  }

  @Test(arguments: Engine.allCases)
  func `many who add at once are all kept, and one refused does not spoil the rest`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    let refused = try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<200 {
        group.addTask {
          do {
            try await place.store.writing { record in
              let person = record.makeID(Person.self)
              try record.append(
                [Registration.maya.newEntry(about: [person], occurred: "2025-03-04")],
                by: Author.rowan, once: nil)
              if number.isMultiple(of: 10) { throw NotFound() }
            }
            return false
          } catch is NotFound {
            return true
          }
        }
      }
      return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }

    #expect(refused == 20)
    let found = try await place.store.reading {
      try $0.search(PeopleQuery(words: ["maya"], limit: 1000), visibleTo: nil)
    }
    #expect(found.count == 180)
    let last = try await place.add(Registration.samuel, about: .samuel)
    #expect(last.number == 181)
  }

  @Test(arguments: Engine.allCases)
  func `years added at once are recorded by their own clock`(_ engine: Engine) async throws {
    let place = try engine.place()
    let added = try await place.store.writing { record in
      try record.append(
        [Registration.maya.newEntry(about: [.maya], occurred: "2025-03-04")],
        by: Author.rowan, once: nil)
    }
    #expect(added[0].envelope.recordedAt == place.clock.read())
  }
}
