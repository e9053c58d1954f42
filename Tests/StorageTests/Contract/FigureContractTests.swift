import Casework
import Examples
import Foundation
import GRDB
import Record
import Testing
import UseCases
import Vocabulary

@testable import Storage

struct FigureContractTests {
  private func narrative(_ text: String, _ place: Place) -> Narrative {
    Narrative(
      strategy: "bury", indicator: "bury-cpp-neglect-count", question: .whatWillWeDo, text: text,
      author: "Ms Hart", writtenAt: place.clock.read())
  }

  private func access(_ place: Place) -> AccessEvent {
    AccessEvent(
      at: place.clock.read(),
      author: Author(
        practitioner: "ms-hart", name: "Ms Hart", role: .safeguardingLead, agency: "school"),
      action: .wroteNarrative)
  }

  @Test(arguments: Engine.allCases)
  func `what was written stays, the newest last, and is kept once for a form`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    let (first, second) = (narrative("Zoë said 😀", place), narrative("", place))
    let one = try #require(CommandKey("0123456789abcdef"))
    let two = try #require(CommandKey("0123456789abcdee"))
    try await place.store.add([first], once: one, logging: access(place))
    try await place.store.add([first], once: one, logging: access(place))
    try await place.store.add([second], once: two, logging: access(place))

    #expect(try await place.store.narratives(of: "bury") == [first, second])
    #expect(try await place.store.narratives(of: "liverpool").isEmpty)
    let logged = try await place.store.reading { try $0.accesses(limit: 10, before: nil) }
    #expect(logged.count == 2)
  }

  @Test(arguments: Engine.allCases)
  func `the record is walked person by person, with the kinds asked for and no others`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    let author = access(place).author
    let people = try await place.store.writing { record in
      try (0..<3).map { number in
        let person = record.makeID(Person.self)
        let registered = Registration(
          stage: .child, name: PersonName(given: "Child \(number)", family: "Invented"))
        let note = Happening(type: .wasNotBrought)
        let entries: [NewEntry] = [
          registered.newEntry(about: [person], occurred: .on(.day(record.now.ukDate))),
          note.newEntry(about: [person], occurred: .on(.day(record.now.ukDate))),
        ]
        try record.append(number == 2 ? [entries[0]] : entries, by: author, once: nil)
        return person
      }
    }
    let walked = try await place.store.walk(
      kinds: [Happening.kind.name], into: [ID<Person>: [String]]()
    ) { walked, person, entries in
      walked[person.person] = entries.map(\.kind.name)
    }

    #expect(Set(walked.keys) == Set(people.prefix(2)))
    #expect(walked.values.allSatisfy { $0 == [Happening.kind.name] })
  }

  @Test(arguments: Engine.allCases)
  func `releases of own figures stay in their order, with when and by whom`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    let author = access(place).author
    let first = place.clock.read()
    #expect(try await place.store.keep([1, 2, 3], after: 0, at: first, by: author))
    place.clock.moveOn(seconds: 86_400)
    #expect(try await place.store.keep([], after: 1, at: place.clock.read(), by: author))

    let kept = try await place.store.publications()
    #expect(kept.map(\.number) == [1, 2])
    #expect(kept.map(\.contents) == [[1, 2, 3], []])
    #expect(kept[0].publishedAt == first && kept[1].publishedAt == place.clock.read())
    #expect(kept.allSatisfy { $0.practitioner == "ms-hart" && $0.name == "Ms Hart" })
  }

  @Test(arguments: Engine.allCases)
  func `a release made safe before another was kept is not kept`(_ engine: Engine) async throws {
    let place = try engine.place()
    let author = access(place).author
    #expect(try await place.store.keep([1], after: 0, at: place.clock.read(), by: author))

    #expect(try await !place.store.keep([2], after: 0, at: place.clock.read(), by: author))
    #expect(try await !place.store.keep([2], after: 2, at: place.clock.read(), by: author))
    #expect(try await place.store.publications().map(\.contents) == [[1]])
  }

  @Test func `what was published is never changed, deleted or read without the key`() async throws {
    let place = try Engine.memory.place()
    let author = access(place).author
    let words = Array("a count of three".utf8)
    #expect(try await place.store.keep(words, after: 0, at: place.clock.read(), by: author))
    let store = try #require(place.store as? SQLiteStore)

    for change in ["UPDATE publication SET name = ''", "DELETE FROM publication"] {
      await #expect(throws: DatabaseError.self) {
        try await store.database.write { try $0.execute(sql: change) }
      }
    }
    let body = try await store.database.read {
      try Data.fetchOne($0, sql: "SELECT body FROM publication")
    }
    #expect(body?.range(of: Data(words)) == nil)
  }
}
