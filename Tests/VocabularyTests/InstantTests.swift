import Examples
import Testing
import Vocabulary

struct InstantTests {
  @Test(
    arguments: [
      ("1970-01-01T00:00:00.000000Z", 0), ("1970-01-01T00:00:00.000001Z", 1),
      ("1969-12-31T23:59:59.999999Z", -1), ("2025-03-04T09:30:00.000000Z", 1_741_080_600_000_000),
      ("2025-03-04T09:30:00.120000Z", 1_741_080_600_120_000),
    ] as [(String, Int64)])
  func `a moment is written in universal time to the microsecond`(_ iso: String, _ number: Int64) {
    #expect(Instant(microseconds: number).iso == iso)
    #expect(Instant(iso: iso)?.microseconds == number)
  }

  @Test(arguments: [
    "2025-03-04T09:30:00Z", "2025-03-04T09:30:00.0Z", "2025-03-04T09:30:00.000Z",
  ])
  func `fewer decimal places are understood`(_ text: String) {
    #expect(Instant(iso: text) == "2025-03-04T09:30:00.000000Z")
  }

  @Test(arguments: [
    "", "2025-03-04", "2025-03-04T09:30Z", "2025-03-04T09:30:00", "2025-03-04 09:30:00Z",
    "2025-03-04T09:30:00+01:00", "2025-03-04T24:00:00Z", "2025-03-04T09:60:00Z",
    "2025-02-30T09:30:00Z",
    "2025-03-04T09:30:60Z", "2025-03-04T09:30:00.Z", "2025-03-04T09:30:00.0000000Z",
    "2025-03-04T09:30:00ZZ", "1799-12-31T23:59:59Z", "2201-01-01T00:00:01Z",
  ])
  func `text that is not a moment is refused`(_ text: String) {
    #expect(Instant(iso: text) == nil)
  }

  @Test func `moments sort as text in the order of time, and are read back`() {
    var generator = SeededGenerator(seed: 20)
    let instants = (0..<5000).map { _ in
      Instant(microseconds: .random(in: -5e15.int...7e15.int, using: &generator))
    }

    #expect(instants.sorted().map(\.iso) == instants.map(\.iso).sorted())
    #expect(instants.allSatisfy { Instant(iso: $0.iso) == $0 })
  }

  @Test func `seconds are added and counted`() {
    let start: Instant = "2025-03-04T09:30:00Z"

    #expect(start.adding(seconds: 10_800) == "2025-03-04T12:30:00Z")
    #expect(start.adding(seconds: -0.25) == "2025-03-04T09:29:59.75Z")
    #expect(start.seconds(until: "2025-03-04T09:31:30.5Z") == 90.5)
    #expect(start.seconds(until: "2025-03-04T09:29:00Z") == -60)
  }

  @Test(arguments: [
    Double.infinity, -.infinity, 1e300, -1e300, .greatestFiniteMagnitude, 9.3e12, -9.3e12,
  ])
  func `no amount of adding leaves the calendar`(_ seconds: Double) {
    let edge = Instant(microseconds: seconds > 0 ? .max : .min)

    #expect(Instant(microseconds: 0).adding(seconds: seconds) == edge)
    #expect(Instant(iso: edge.iso) == edge)
  }

  @Test func `what is not a number adds nothing`() {
    let start: Instant = "2025-03-04T09:30:00Z"

    #expect(start.adding(seconds: .nan) == start)
  }
}

extension Double {
  fileprivate var int: Int64 { Int64(self) }
}
