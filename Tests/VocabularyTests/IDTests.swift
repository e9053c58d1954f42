import Examples
import Testing
import Vocabulary

struct IDTests {
  private enum Child {}

  @Test(arguments: ["a", "maya-okafor", "01jnfx5d2g", String(repeating: "z", count: 64), "-"])
  func `an identifier of small letters, digits and hyphens is believed`(_ text: String) {
    #expect(ID<Child>(checking: text)?.value == text)
  }

  @Test(arguments: [
    "", "Maya", "a b", "a_b", "../a", "a\u{0}", "é", "a'", String(repeating: "z", count: 65),
  ])
  func `any other identifier from outside is refused`(_ text: String) {
    #expect(ID<Child>(checking: text) == nil)
  }

  @Test func `an identifier we wrote ourselves is trusted and prints as itself`() {
    let ours = "R-005"

    #expect(ID<Child>(ours).description == "R-005")
  }

  @Test func `an identifier is made of 26 characters of Crockford's alphabet`() {
    var generator = SeededGenerator(seed: 1)
    let alphabet = Set("0123456789abcdefghjkmnpqrstvwxyz")

    for _ in 0..<1000 {
      let id = ID<Child>.make(at: "2025-03-04T09:30:00Z", using: &generator)

      #expect(id.value.count == 26)
      #expect(alphabet.isSuperset(of: id.value))
      #expect(ID<Child>(checking: id.value) == id)
    }
  }

  @Test(
    arguments: zip(
      [
        "1970-01-01T00:00:00Z", "1970-01-01T00:00:00.031Z", "1970-01-01T00:00:00.032Z",
        "2025-03-04T09:30:00Z",
      ] as [Instant],
      ["0000000000", "000000000z", "0000000010", "01jng7v7e0"]))
  func `an identifier begins with the milliseconds it was made at`(
    _ instant: Instant, _ beginning: String
  ) {
    var generator = SeededGenerator(seed: 2)

    #expect(ID<Child>.make(at: instant, using: &generator).value.prefix(10) == beginning)
  }

  @Test func `the rest of an identifier is all 80 random bits`() {
    struct Ones: RandomNumberGenerator { mutating func next() -> UInt64 { .max } }
    struct Noughts: RandomNumberGenerator { mutating func next() -> UInt64 { 0 } }
    var ones = Ones()
    var noughts = Noughts()
    let start: Instant = "1970-01-01T00:00:00Z"

    #expect(ID<Child>.make(at: start, using: &ones).value == "0000000000zzzzzzzzzzzzzzzz")
    #expect(ID<Child>.make(at: start, using: &noughts).value == "00000000000000000000000000")
  }

  @Test func `identifiers sort by the time they were made`() {
    var generator = SeededGenerator(seed: 3)
    let start: Instant = "2025-03-04T09:30:00Z"
    let ids = (0..<1000).map { number in
      ID<Child>.make(at: start.adding(seconds: Double(number) / 1000), using: &generator)
    }

    #expect(ids == ids.sorted())
    #expect(Set(ids).count == ids.count)
  }

  @Test func `an identifier made before 1970 counts as the start of 1970`() {
    var generator = SeededGenerator(seed: 4)

    let id = ID<Child>.make(at: "1950-01-01T00:00:00Z", using: &generator)

    #expect(id.value.prefix(10) == "0000000000")
  }
}
