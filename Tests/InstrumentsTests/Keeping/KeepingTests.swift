import Examples
import Instruments
import Testing
import Vocabulary

struct KeepingTests {
  private static let everyAnswer: [ItemAnswer] = [
    .choice("yes"), .choices(["a", "b"]), .scale(-3), .grade("2"), .text("“Cold”\n🙂"),
    .date("2025-03-04"), .partialDate("2025-03"),
    .number(DecimalNumber("3.50") ?? DecimalNumber(0)), .people(["maya-okafor"]),
    .rows([["who": .text("Gran"), "since": .partialDate("2024")], [:]]), .evidence(["entry-1"]),
    .couldNotAnswer("Not seen"),
  ]

  private func keeping(_ answers: [ItemAnswer]) throws -> Completion {
    let items = answers.indices.map {
      Item(id: ID("item-\($0)"), question: "Question \($0)", kind: .text())
    }
    let instrument = Instrument(
      id: "every", version: 7, title: "Every kind",
      sections: [InstrumentSection(id: "all", title: "All", items: items)])
    let places = zip(items, answers).map { (AnswerPlace($0.id), $1) }
    return try .of(instrument, Dictionary(uniqueKeysWithValues: places))
  }

  @Test func `what is written is read back the same, whatever was answered`() throws {
    let completion = try keeping(Self.everyAnswer)

    #expect(try Completion(json: completion.json) == completion)
    #expect(completion.answers.count == Self.everyAnswer.count)
  }

  @Test func `the same completion is always the same bytes`() throws {
    let answers = Self.everyAnswer
    let (one, other) = (try keeping(answers), try keeping(answers))

    #expect(one.json == other.json)
    #expect(try Completion(json: one.json).json == one.json)
  }

  @Test func `words that are themselves the answer are written once`() throws {
    let completion = try Completion.of(.earlyHelp, ["works": .text("Bedtimes are calm")])
    let json = String(decoding: completion.json, as: UTF8.self)

    #expect(json.split(separator: "Bedtimes are calm", omittingEmptySubsequences: false).count == 2)
    #expect(try Completion(json: completion.json).answers["works"]?.words == "Bedtimes are calm")
  }

  @Test func `what was written stands as it was written, with its questions`() throws {
    var completion = try Completion.of(.survey, about: [], ["talk": .choice("sure")])
    try completion.finish(on: "2025-03-04", of: .survey)

    #expect(
      String(decoding: completion.json, as: UTF8.self)
        == #"{"about":[],"answers":[{"answer":{"choice":"sure"},"at":"2025-03-04T09:30:00.000000Z","by":"rowan-ashby","item":"talk","question":"Talking with parents","revision":1,"words":"Sure"}],"completed_on":"2025-03-04","contributors":[{"agency":"health-visiting","id":"rowan-ashby","kind":"practitioner","name":"Rowan Ashby","role":"practitioner","trained_on":"2024-06-01"}],"format":1,"instrument":"confidence","revision":1,"title":"Confidence","version":1}"#
    )
  }

  @Test(
    arguments: [
      "", "{", "[]", "null", #"{"format":1}"#, "\u{FEFF}", #"{"format":1,"answers":"x"}"#,
    ])
  func `what is not a completion is refused without repeating it`(_ text: String) {
    #expect(throws: UnreadableCompletion.notACompletion) {
      try Completion(json: Array(text.utf8))
    }
  }

  @Test(
    arguments: [
      (#""scale":3"#, #""scale":3,"text":"x""#), (#""scale":3"#, #""smell":3"#),
      (#""item":"spot""#, #""item":"SPOT!""#), (#""format":1"#, #""format":"1""#),
    ])
  func `a damaged answer is refused`(_ found: String, _ damaged: String) throws {
    let json = String(
      decoding: try Completion.of(.survey, about: [], ["spot": .scale(3)]).json, as: UTF8.self)
    #expect(json.contains(found))

    #expect(throws: UnreadableCompletion.notACompletion) {
      try Completion(json: Array(json.replacing(found, with: damaged).utf8))
    }
  }

  @Test func `a later way of writing, two answers to one item, and too much are each told`() throws
  {
    let json = String(
      decoding: try Completion.of(
        .survey, about: [], ["spot": .scale(3), "talk": .choice("sure")]
      ).json, as: UTF8.self)

    #expect(throws: UnreadableCompletion.writtenByNewerVersion) {
      try Completion(json: Array(json.replacing(#""format":1"#, with: #""format":2"#).utf8))
    }
    #expect(throws: UnreadableCompletion.answeredTwice) {
      try Completion(json: Array(json.replacing(#""item":"talk""#, with: #""item":"spot""#).utf8))
    }
    #expect(throws: UnreadableCompletion.tooLong(bytes: Completion.mostBytes + 1)) {
      try Completion(json: [UInt8](repeating: 32, count: Completion.mostBytes + 1))
    }
  }

  @Test func `bytes changed at random never stop the program, and are read or refused`() throws {
    let json = try keeping(Self.everyAnswer).json
    var generator = SeededGenerator(seed: 5)
    for _ in 1...500 {
      var damaged = json
      for _ in 0...Int.random(in: 0...2, using: &generator) {
        damaged[Int.random(in: damaged.indices, using: &generator)] = .random(
          in: 0...255, using: &generator)
      }
      if let read = try? Completion(json: damaged) {
        #expect(try Completion(json: read.json) == read)
      }
    }
  }
}
