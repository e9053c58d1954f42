import Examples
import Instruments
import Testing
import Vocabulary

/// Forms and answers made at random: nothing hangs or stops, whatever a definition says.
struct RandomFormTests {
  @Test(arguments: 1...60)
  func
    `conditions of any shape, circles among them, are worked out and change nothing by being asked`(
      _ seed: UInt64
    ) throws
  {
    var random = SeededGenerator(seed: seed)
    let form = Instrument.random(&random)
    var completion = Completion(of: form, about: ["maya-okafor", "samuel-okafor"])
    let places = form.sections.flatMap { section in
      section.items.flatMap { item in
        section.isForEachPerson
          ? completion.about.map { AnswerPlace(item.id, about: $0) } : [AnswerPlace(item.id)]
      }
    }
    try completion.add(
      Dictionary(uniqueKeysWithValues: places.map { ($0, .choice("yes")) }), to: form)

    let reading = CompletionReading(completion, of: form)
    let problems = form.problems(in: completion, on: "2025-03-04")

    #expect(Set(reading.shown).isSubset(of: places))
    #expect(problems.allSatisfy { $0.place.map(reading.isShown) ?? true })
    #expect(CompletionReading(completion, of: form).shown == reading.shown)
    for condition in form.items.compactMap(\.shownWhen) {
      #expect(!condition.wording(in: form).isEmpty)
    }
  }

  @Test(arguments: 1...60)
  func `a definition without problems shows only what its conditions allow`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let form = Instrument.random(&random)
    guard form.problems.isEmpty else { return }
    let nothing = Completion(of: form, about: ["maya-okafor"])

    let shown = Set(CompletionReading(nothing, of: form).shown.map(\.item))

    for section in form.sections {
      for item in section.items {
        let isAlways = section.shownWhen == nil && item.shownWhen == nil
        if isAlways { #expect(shown.contains(item.id)) }
        if item.shownWhen == .answered("item-0") { #expect(!shown.contains(item.id)) }
      }
    }
  }

  @Test func `the longest chain of conditions there can be is followed to its end`() throws {
    var items = [Item(id: "item-0", question: "Q", kind: .yesNo)]
    for place in 1..<500 {
      items.append(
        Item(
          id: ID("item-\(place)"), question: "Q", kind: .yesNo,
          shownWhen: .answered(ID("item-\(place - 1)"))))
    }
    let form = Instrument(
      id: "chain", title: "Chain",
      sections: [InstrumentSection(id: "all", title: "All", items: items.reversed())])
    #expect(form.problems.isEmpty)
    let answers = items.map { (AnswerPlace($0.id), ItemAnswer.choice("yes")) }
    let completion = try Completion.of(form, Dictionary(uniqueKeysWithValues: answers))

    #expect(CompletionReading(completion, of: form).shown.count == 500)
    #expect(CompletionReading(Completion(of: form, about: ["a"]), of: form).shown.count == 1)
  }
}

extension Instrument {
  fileprivate static func random(_ random: inout SeededGenerator) -> Instrument {
    let count = Int.random(in: 2...12, using: &random)
    var sections: [InstrumentSection] = []
    for place in 0..<count {
      let item = Item(
        id: ID("item-\(place)"), question: "Question \(place)", kind: .yesNo,
        shownWhen: .random(count, &random), required: Bool.random(using: &random) ? .always : .never
      )
      sections.append(
        InstrumentSection(
          id: ID("section-\(place)"), title: "Section \(place)", items: [item],
          shownWhen: place % 3 == 0 ? .random(count, &random) : nil,
          isForEachPerson: Bool.random(using: &random)))
    }
    return Instrument(id: "random", title: "Random", about: .family, sections: sections)
  }
}

extension ItemCondition {
  fileprivate static func random(
    _ count: Int, _ random: inout SeededGenerator, depth: Int = 0
  ) -> ItemCondition? {
    let item = ID<Item>("item-\(Int.random(in: 0..<count, using: &random))")
    let inner = depth < 3 ? Self.random(count, &random, depth: depth + 1) : nil
    switch Int.random(in: 0...7, using: &random) {
    case 0: return .answered(item)
    case 1: return .chose(item, anyOf: ["no"])
    case 2: return .not(inner ?? .answered(item))
    case 3: return .all([inner, .answered(item)].compactMap(\.self))
    case 4: return .any([inner, .chose(item, anyOf: ["yes"])].compactMap(\.self))
    default: return nil
    }
  }
}
