import Casework
import Examples
import Record
import Testing
import Vocabulary

struct PayloadTests {
  private func stored(_ json: String, as kind: Kind) -> Entry {
    let like = entry(Note(text: ""), number: 1)
    let envelope = Envelope(
      id: like.id, kind: kind, subjects: [.maya], occurred: "2025-03-04",
      recordedAt: like.envelope.recordedAt, author: .rowan, basis: .fact, marking: .shared)
    return Entry(number: 1, envelope: envelope, contents: Contents(payload: Array(json.utf8)))
  }

  @Test(arguments: StoredSamples.all.indices)
  func `what has been stored is read and told`(_ place: Int) throws {
    let sample = StoredSamples.all[place]
    let entry = stored(sample.json, as: Kind(sample.kind, version: sample.version))

    let line = ChronologyLine(entry)

    #expect(throws: Never.self) { try Payloads.read(entry) }
    #expect(line.title != "Entry")
    #expect(!line.summary.isEmpty)
  }

  @Test func `every kind has a sample of what has been stored`() {
    #expect(Set(Payloads.all.map { $0.kind.name }) == Set(StoredSamples.all.map(\.kind)))
  }

  @Test func `no two kinds have the same name, and each has a title of its own`() {
    #expect(Set(Payloads.all.map { $0.kind.name }).count == Payloads.all.count)
    #expect(Set(Payloads.all.map { $0.title }).count == Payloads.all.count)
  }

  @Test(arguments: PayloadExamples.all.indices)
  func `what is written is read back the same`(_ place: Int) throws {
    func check<Content: Payload>(_ content: Content) throws {
      let read = try Content(entry(content, number: 1))
      #expect(read == content)
    }
    try check(PayloadExamples.all[place])
  }

  @Test func `there is a full example of every kind`() {
    #expect(
      Set(PayloadExamples.all.map { type(of: $0).kind.name })
        == Set(Payloads.all.map { $0.kind.name }))
  }

  @Test(arguments: PayloadExamples.all.indices)
  func `everything that a full example says is told`(_ place: Int) {
    let content = PayloadExamples.all[place]
    let told = content.details.map(\.value).joined(separator: "\n")

    for words in PayloadExamples.words(in: content) {
      #expect(told.contains(words), "\(type(of: content).kind) does not tell “\(words)”")
    }
  }

  @Test func `parts with nothing in them are left out of what is stored`() {
    let json = String(
      decoding: entry(Concern.coldAndHungry, number: 1).contents?.payload ?? [], as: UTF8.self)

    #expect(
      json
        == #"{"response":{"is_in_immediate_danger":false},"sign":{"types":["physical","nutritional"],"what_was_seen":"Maya came without a coat and asked for food."}}"#
    )
  }

  @Test func `a word only a newer program knows is refused without being repeated`() {
    let entry = stored(#"{"type":"abducted","what":"secret"}"#, as: Happening.kind)

    #expect {
      try Payloads.read(entry)
    } throws: { error in
      let unreadable = error as? Unreadable
      return unreadable?.why == .notUnderstood
        && !"\(error)".contains("secret") && !"\(error)".contains("abducted")
    }
    #expect(Happening.from(entry) == nil)
    #expect(ChronologyLine(entry).summary == "This cannot be read")
  }

  @Test(arguments: [Kind("note.recorded", version: 2), Kind("future.kind")])
  func `a version or a kind only a newer program knows says so`(_ kind: Kind) {
    let entry = stored(#"{"text":"hello"}"#, as: kind)

    #expect(throws: Unreadable(entry: entry.id, kind: kind, why: .unknownVersion)) {
      try Payloads.read(entry)
    }
    #expect(ChronologyLine(entry).summary.contains("newer version of Heed"))
  }

  @Test func `an entry whose keys are destroyed still has its line`() {
    let whole = entry(Note(text: "gone"), number: 1)
    let erased = Entry(number: 1, envelope: whole.envelope, contents: nil)

    #expect(throws: Unreadable(entry: whole.id, kind: Note.kind, why: .erased)) {
      try Note(erased)
    }
    #expect(ChronologyLine(erased).title == "Note")
    #expect(ChronologyLine(erased).summary.contains("destroyed"))
  }

  @Test func `an entry of one kind is not read as another`() {
    #expect(Note.from(entry(Concern.coldAndHungry, number: 1)) == nil)
  }

  @Test func `an older version is read by its own reader`() throws {
    #expect(
      try Weather(stored(#"{"rain":true}"#, as: Kind("weather", version: 1)))
        == Weather(sky: "rain"))
    #expect(
      try Weather(stored(#"{"sky":"snow"}"#, as: Kind("weather", version: 2)))
        == Weather(sky: "snow"))
  }
}

/// A kind that changed: its first version only said whether it rained.
private struct Weather: Payload {
  static let kind = Kind("weather", version: 2)
  static let title = "Weather"
  static let earlierVersions: [Int: @Sendable ([UInt8]) throws -> Weather] = [
    1: { json in Weather(sky: String(decoding: json, as: UTF8.self).contains("true") ? "rain" : "")
    }
  ]

  var sky: String
  var summary: String { sky }
  var details: [Detail] { [] }
}
