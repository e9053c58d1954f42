import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

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
    #expect(try await place.store.lastEntry() == 5)
  }
}
