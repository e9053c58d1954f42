import Examples
import Record
import Testing
import Vocabulary

struct SealTests {
  private let maya: ID<Person> = "maya"
  private let sam: ID<Person> = "sam"
  private let contents = Contents(
    payload: Array("{\"seen\":\"no breakfast 🥣\"}".utf8),
    source: .feed(name: "school", file: "march.csv", row: 12), toldBy: "her aunt", reason: "typo")

  private func envelope(subjects: [ID<Person>], marking: Marking = .shared) -> Envelope {
    Envelope(
      id: "entry-1", kind: Kind("note.recorded"), subjects: subjects,
      occurred: .on(.day("2025-03-04")), recordedAt: "2025-03-04T09:00:00Z",
      author: Author(
        practitioner: "rowan", name: "Rowan Ashby", role: .practitioner, agency: "health"),
      basis: .fact, marking: marking)
  }

  @Test func `sealed contents open with the person's key`() throws {
    let key = PersonKey.make(for: maya)
    let sealed = try SealedEntry.sealing(contents, in: envelope(subjects: [maya]), for: [key])

    #expect(try sealed.opened { $0 == maya ? key : nil } == contents)
  }

  @Test func `nothing of the contents can be read in what is kept`() throws {
    let key = PersonKey.make(for: maya)
    let sealed = try SealedEntry.sealing(contents, in: envelope(subjects: [maya]), for: [key])

    #expect(!String(decoding: sealed.chained, as: UTF8.self).contains("breakfast"))
    #expect(!String(decoding: sealed.chained, as: UTF8.self).contains("aunt"))
  }

  @Test func `when one child's key is destroyed an entry about two stays readable for the other`()
    throws
  {
    let keys = [PersonKey.make(for: maya), PersonKey.make(for: sam)]
    let sealed = try SealedEntry.sealing(contents, in: envelope(subjects: [maya, sam]), for: keys)

    #expect(try sealed.opened { $0 == sam ? keys[1] : nil } == contents)
  }

  @Test func `when every key is destroyed the contents are gone and the chain still adds up`()
    throws
  {
    let key = PersonKey.make(for: maya)
    let sealed = try SealedEntry.sealing(contents, in: envelope(subjects: [maya]), for: [key])
    let head = ChainHead.empty.following(with: sealed.chained, in: .entries)

    #expect(try sealed.opened { _ in nil } == nil)
    var check = ChainCheck(.entries)
    try check.take(number: 1, content: sealed.chained, hash: head.hash)
  }

  @Test func `contents moved under another envelope do not open`() throws {
    let key = PersonKey.make(for: maya)
    let sealed = try SealedEntry.sealing(
      contents, in: envelope(subjects: [maya], marking: .restricted), for: [key])
    let moved = SealedEntry(
      envelope: envelope(subjects: [maya], marking: .shared), keys: sealed.keys,
      contents: sealed.contents)

    #expect(throws: WrongKey()) { try moved.opened { _ in key } }
  }

  @Test func `another person's key does not open the contents`() throws {
    let sealed = try SealedEntry.sealing(
      contents, in: envelope(subjects: [maya]), for: [PersonKey.make(for: maya)])

    #expect(throws: WrongKey()) { try sealed.opened { PersonKey.make(for: $0) } }
  }

  @Test func `a person's key is wrapped for one master key and one person`() throws {
    let master = MasterKey.make()
    let wrapped = try PersonKey.make(for: maya).wrapped(with: master)

    _ = try PersonKey(wrapped: wrapped, for: maya, with: master)
    #expect(throws: WrongKey()) { try PersonKey(wrapped: wrapped, for: sam, with: master) }
    #expect(throws: WrongKey()) {
      try PersonKey(wrapped: wrapped, for: maya, with: MasterKey.make())
    }
  }

  @Test func `a master key file reads back`() throws {
    let master = MasterKey.make()
    let wrapped = try PersonKey.make(for: maya).wrapped(with: master)

    _ = try PersonKey(wrapped: wrapped, for: maya, with: MasterKey(file: master.file))
  }

  @Test(arguments: [
    ("", MasterKey.Unusable.notAKeyFile), ("hello", .notAKeyFile),
    ("heed master key 1\n", .damaged), ("heed master key 1\nabcd\n", .damaged),
  ])
  func `a file that is not a master key is refused with what is wrong`(
    _ file: String, _ problem: MasterKey.Unusable
  ) {
    #expect(throws: problem) { try MasterKey(file: file) }
  }

  @Test func `any bytes at all are refused without a crash`() {
    var random = SystemRandomNumberGenerator()
    let key = PersonKey.make(for: maya)
    for length in 0..<200 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      let sealed = SealedEntry(
        envelope: envelope(subjects: [maya]), keys: bytes, contents: bytes)
      #expect(throws: WrongKey()) { try sealed.opened { _ in key } }
    }
  }
}
