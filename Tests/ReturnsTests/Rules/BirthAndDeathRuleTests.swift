import Returns
import Testing

struct BirthAndDeathRuleTests {
  @Test func `8520: nobody is born after the collection`() {
    #expect(!breaks("8520", .closed.with { $0.bornOn = "2025-03-31" }))
    #expect(breaks("8520", .closed.with { $0.bornOn = "2025-04-01" }))
  }

  @Test func `8525Q: a child has been born or is expected, and not both`() {
    #expect(!breaks("8525Q", .closed))
    #expect(!breaks("8525Q", .unborn))
    #expect(breaks("8525Q", .closed.with { $0.bornOn = nil }))
    #expect(breaks("8525Q", .closed.with { $0.expectedOn = "2025-05-01" }))
  }

  @Test(arguments: [
    ("2025-03-01", false), ("2025-02-28", true), ("2025-12-31", false), ("2026-01-01", true),
  ])
  func `8530Q: a child is expected from 30 days before to 9 months after`(
    _ day: String, _ isBroken: Bool
  ) {
    #expect(breaks("8530Q", .unborn.with { $0.expectedOn = day }) == isBroken)
  }

  @Test func `8535Q: nobody dies before being born`() {
    #expect(!breaks("8535Q", .closed.with { $0.diedOn = "2015-06-01" }))
    #expect(breaks("8535Q", .closed.with { $0.diedOn = "2015-05-31" }))
  }

  @Test func `8545Q: the children who died, died in the year`() {
    for day in ["2024-04-01", "2025-03-31"] {
      #expect(!breaks("8545Q", .closed.with { $0.diedOn = day }))
    }
    for day in ["2024-03-31", "2025-04-01"] {
      #expect(breaks("8545Q", .closed.with { $0.diedOn = day }))
    }
  }

  @Test func `8775Q: nobody over 25 has an open case`() {
    let grown = ChildDraft.closed.with { $0.bornOn = "1999-06-01" }

    #expect(breaks("8775Q", grown.with { $0.episode.closedOn = nil }))
    #expect(breaks("8775Q", grown))
    #expect(!breaks("8775Q", grown.with { $0.episode.closedOn = "2024-05-31" }))
    #expect(!breaks("8775Q", .assessed.with { $0.bornOn = "2000-03-31" }))
  }
}
