import Examples
import Instruments
import Testing
import Vocabulary

struct ValidityTests {
  private let day: LocalDate = "2025-03-04"

  private func messages(
    _ answers: [AnswerPlace: ItemAnswer], about: [ID<NamedPerson>] = ["maya-okafor"],
    of instrument: Instrument = .earlyHelp
  ) throws -> [String] {
    instrument.problems(in: try .of(instrument, about: about, answers), on: day).map(\.message)
  }

  @Test func `everything missing is told at once, beside its item, in the order asked`() throws {
    let completion = try Completion.of(.earlyHelp, about: ["maya-okafor", "samuel-okafor"])

    let problems = Instrument.earlyHelp.problems(in: completion, on: day)

    #expect(
      problems.map(\.place) == [
        "school", AnswerPlace("unmet", about: "maya-okafor"),
        AnswerPlace("unmet", about: "samuel-okafor"),
      ])
    #expect(problems.allSatisfy { $0.fault == .missing })
    #expect(
      problems.map(\.message) == [
        "Select an answer to “Is every child in school or nursery?”",
        "Enter this child’s unmet need, or “none”", "Enter this child’s unmet need, or “none”",
      ])
  }

  @Test func `what is shown only on an answer is asked only then, and hidden answers do not count`()
    throws
  {
    let unmet = AnswerPlace("unmet", about: "maya-okafor")
    #expect(
      try messages(["school": .choice("no"), unmet: .text("A coat")]) == [
        "Enter an answer to “Why not?”"
      ])

    let hidden = try Completion.of(
      .earlyHelp, ["school": .choice("yes"), "why-not": .text("Left over"), unmet: .text("None")])
    let reading = CompletionReading(hidden, of: .earlyHelp)
    #expect(!reading.isShown("why-not"))
    #expect(reading.answer(at: "why-not") == nil)
    #expect(Instrument.earlyHelp.problems(in: hidden, on: day).isEmpty)
  }

  @Test func `in a section for each person a condition looks at that person's answers`() throws {
    let completion = try Completion.of(
      .earlyHelp, about: ["maya-okafor", "samuel-okafor"],
      [AnswerPlace("unmet", about: "maya-okafor"): .text("A coat")])
    let reading = CompletionReading(completion, of: .earlyHelp)

    #expect(reading.isShown(AnswerPlace("shows", about: "maya-okafor")))
    #expect(!reading.isShown(AnswerPlace("shows", about: "samuel-okafor")))
  }

  @Test func `an item can be required by another answer`() throws {
    let answers: [AnswerPlace: ItemAnswer] = [
      "school": .choice("yes"), AnswerPlace("unmet", about: "maya-okafor"): .text("None"),
      "rooms": .number(DecimalNumber(1)),
    ]
    #expect(try messages(answers) == ["Enter an answer to “Who shares a room?”"])
    #expect(
      try messages(answers.merging(["rooms": .number(DecimalNumber(2))]) { $1 }) == [])
  }

  @Test func `saying that nobody could answer, and why, is an answer`() throws {
    let because: [AnswerPlace: ItemAnswer] = [
      "school": .couldNotAnswer("The family moved in today"),
      AnswerPlace("unmet", about: "maya-okafor"): .couldNotAnswer("Not yet met"),
    ]
    #expect(try messages(because) == [])

    let silent = because.mapValues { _ in ItemAnswer.couldNotAnswer(" ") }
    #expect(try messages(silent).count == 2)
  }

  @Test(
    arguments: [
      (.yesNo, .choice("maybe"), "Select one of the answers to “Q”"),
      (
        .choices(.tools), .choices(["none", "screening"]),
        "Select “None of these” or other answers to “Q”, not both"
      ),
      (.choices(.tools), .choices(["screening", "screening"]), "Select from the answers to “Q”"),
      (.choices(.tools), .choices(["other"]), "Select from the answers to “Q”"),
      (.scale(AnswerScale(lowest: 1, highest: 5)), .scale(6), "“Q” is from 1 to 5"),
      (.grade(.oneToFive), .grade("6"), "Select one of the answers to “Q”"),
      (.text(longest: 3), .text("four"), "“Q” can have 3 characters at most; this has 4"),
      (.date(.past), .date("2025-03-05"), "The date for “Q” must be today or in the past"),
      (.date(.future), .date("2025-03-03"), "The date for “Q” must be today or in the future"),
      (
        .partialDate(.past), .partialDate("2025-04"),
        "The date for “Q” must be today or in the past"
      ),
      (.number(), .number(DecimalNumber("1.5") ?? DecimalNumber(0)), "“Q” is a whole number"),
      (
        .number(NumberLimits(highest: DecimalNumber(2))), .number(DecimalNumber(3)),
        "“Q” must be 2 or less"
      ),
      (
        .people(CountLimits(fewest: 2, most: 3)), .people(["maya-okafor", "maya-okafor"]),
        "“Q” needs at least 2 people; this has 1"
      ),
      (.evidence(CountLimits(most: 1)), .evidence(["a", "b"]), "“Q” can have 1 entry at most"),
      (
        .text(), .scale(1),
        "The answer to “Q” is of another kind than it asks for: answer it again"
      ),
    ] as [(ItemKind, ItemAnswer, String)])
  func `an answer that cannot be is told in words that say what to do`(
    _ kind: ItemKind, _ answer: ItemAnswer, _ message: String
  ) throws {
    let asking = Instrument(
      id: "one", title: "One",
      sections: [
        InstrumentSection(id: "s", title: "S", items: [Item(id: "q", question: "Q", kind: kind)])
      ])

    #expect(asking.problems.isEmpty)
    #expect(try messages(["q": answer], of: asking) == [message])
  }

  @Test func `a rough date is given the benefit of the doubt`() throws {
    let asking = Instrument(
      id: "one", title: "One",
      sections: [
        InstrumentSection(
          id: "s", title: "S",
          items: [Item(id: "q", question: "Q", kind: .partialDate(.past))])
      ])

    #expect(try messages(["q": .partialDate("2025-03")], of: asking) == [])
  }

  @Test func `the cells of a table are told row by row`() throws {
    let table = AnswerTable(
      columns: [
        AnswerColumn(id: "who", heading: "Who", isRequired: true),
        AnswerColumn(id: "since", heading: "Since", kind: .partialDate(.past)),
      ], rows: CountLimits(fewest: 1, most: 3))
    let asking = Instrument(
      id: "one", title: "One",
      sections: [
        InstrumentSection(
          id: "s", title: "S", items: [Item(id: "q", question: "Q", kind: .table(table))])
      ])
    let completion = try Completion.of(
      asking,
      [
        "q": .rows([
          ["who": .text("Gran"), "since": .partialDate("2024")],
          ["since": .partialDate("2026")],
        ])
      ])

    let problems = asking.problems(in: completion, on: day)

    #expect(
      problems.map(\.message) == [
        "Enter “Who” in row 2", "The date for “Since” must be today or in the past",
      ])
    #expect(problems.map(\.cell?.row) == [1, 1])
    #expect(problems.map(\.cell?.column) == ["who", "since"])
    #expect(
      completion.answers["q"]?.words == "Who: Gran, Since: 2024\nSince: 2026")
  }

  @Test(
    arguments: [
      (nil, "only people trained"), ("2022-06-01", "holds for 24 months"),
      ("2025-06-01", "on or before"), ("2024-06-01", nil), ("2023-03-04", nil),
    ] as [(LocalDate?, String?)])
  func `a tool that needs training says when it is missing, has run out or cannot be`(
    _ trainedOn: LocalDate?, _ words: String?
  ) throws {
    var author = Contributor.rowan
    author.trainedOn = trainedOn
    let grades: [AnswerPlace: ItemAnswer] = [
      "physical": .grade("2"), "safety": .grade("2"), "emotional": .grade("3"),
    ]
    let completion = try Completion.of(
      .grades(), about: ["maya-okafor", "ngozi-okafor"], grades, by: author)

    let messages = Instrument.grades().problems(in: completion, on: day).map(\.message)

    #expect(messages.count == (words == nil ? 0 : 1))
    if let words { #expect(messages.first?.contains(words) == true) }
  }

  @Test func `a grade record names one child and one carer`() throws {
    let alone = try Completion.of(.grades(), about: ["maya-okafor"])

    #expect(
      Instrument.grades().problems(in: alone, on: day).first?.message
        == "Name one child and one carer: each child and each carer has their own")
  }

  @Test func `it is finished only when nothing is missing or wrong`() throws {
    var completion = try Completion.of(.earlyHelp)
    #expect(throws: IncompleteCompletion.self) {
      try completion.finish(on: day, of: .earlyHelp)
    }
    #expect(completion.completedOn == nil)

    try completion.add(
      ["school": .choice("yes"), AnswerPlace("unmet", about: "maya-okafor"): .text("None")],
      to: .earlyHelp)
    try completion.finish(on: day, of: .earlyHelp)
    #expect(completion.completedOn == day)
  }

  @Test func `how far each section has got is told`() throws {
    let completion = try Completion.of(
      .earlyHelp, ["school": .choice("no"), "works": .text("Bedtimes")])

    let progress = CompletionReading(completion, of: .earlyHelp).progress

    #expect(progress.map(\.title) == ["Home", "What each child needs", "In the parent’s words"])
    #expect(progress.map(\.asked) == [4, 1, 1])
    #expect(progress.map(\.outstanding) == [1, 1, 0])
    #expect(progress.map(\.isComplete) == [false, false, true])
    #expect(progress.map(\.isStarted) == [true, false, true])
  }

  @Test func `what answers state is known by its name, for each person`() throws {
    let completion = try Completion.of(
      .earlyHelp, about: ["maya-okafor", "samuel-okafor"],
      [
        AnswerPlace("unmet", about: "maya-okafor"): .text("A coat"),
        AnswerPlace("unmet", about: "samuel-okafor"): .text("A cot"), "works": .text("Bedtimes"),
      ])

    let statements = completion.statements(in: .earlyHelp)

    #expect(statements.map(\.name) == ["unmet_need", "unmet_need", "what_works"])
    #expect(statements.map(\.place.about) == ["maya-okafor", "samuel-okafor", nil])
    #expect(statements.map(\.words) == ["A coat", "A cot", "Bedtimes"])
  }
}
