import Returns
import Testing

struct ReferralRuleTests {
  @Test func `8590: a child has at least one referral`() {
    #expect(!breaks("8590", .referred))
    #expect(breaks("8590", .maya))
  }

  @Test func `8600: a referral has a date, no later than the collection`() {
    #expect(!breaks("8600", .referred.with { $0.episode.referredOn = "2025-03-31" }))
    #expect(!breaks("8600", .referred.with { $0.episode.referredOn = "2010-01-01" }))
    #expect(breaks("8600", .referred.with { $0.episode.referredOn = "2025-04-01" }))
    #expect(breaks("8600", .referred.with { $0.episode.referredOn = nil }))
    #expect(breaks("8600", .referred.with { $0.episode.referredOn = "1 May 2024" }))
  }

  @Test func `8606: nobody is referred more than 280 days before birth`() {
    #expect(!breaks("8606", .referred.with { $0.bornOn = "2025-02-05" }))
    #expect(breaks("8606", .referred.with { $0.bornOn = "2025-02-06" }))
    #expect(!breaks("8606", .unborn))
    #expect(breaks("8606", .unborn.with { $0.expectedOn = "2025-12-09" }))
  }

  @Test func `8555Q: nobody is referred after dying`() {
    #expect(!breaks("8555Q", .referred.with { $0.diedOn = "2024-05-01" }))
    #expect(breaks("8555Q", .referred.with { $0.diedOn = "2024-04-30" }))
  }

  @Test func `8866: a referral has a source of the year’s codes`() {
    #expect(!breaks("8866", .referred.with { $0.episode.source = "10" }))
    #expect(breaks("8866", .referred.with { $0.episode.source = nil }))
    #expect(breaks("8866", .referred.with { $0.episode.source = "11" }))
    #expect(!breaks("8866", .referred.with { $0.episode.source = "5D" }, year: 2023))
    #expect(breaks("8866", .referred.with { $0.episode.source = "5D" }, year: 2022))
  }

  @Test func `8610: a referral that led to something has a primary need`() {
    #expect(!breaks("8610", .assessed))
    #expect(!breaks("8610", .referred))
    #expect(breaks("8610", .assessed.with { $0.episode.primaryNeed = nil }))
  }

  @Test func `8650: a primary need is one of the codes`() {
    #expect(!breaks("8650", .assessed.with { $0.episode.primaryNeed = "N0" }))
    #expect(!breaks("8650", .assessed.with { $0.episode.primaryNeed = nil }))
    #expect(breaks("8650", .assessed.with { $0.episode.primaryNeed = "N10" }))
  }

  @Test(arguments: [("0", false), ("true", false), (nil, true), ("yes", true), ("2", true)])
  func `8568: it is said whether a referral led to nothing further`(
    _ flag: String?, _ isBroken: Bool
  ) {
    #expect(breaks("8568", .referred.with { $0.episode.noFurtherAction = flag }) == isBroken)
  }

  @Test func `8569Q: a referral that led to nothing is of the year or the working day before`() {
    func referred(_ day: String) -> ChildDraft { .referred.with { $0.episode.referredOn = day } }

    // 1 April 2024 was Easter Monday, so the working day before it was Thursday 28 March.
    #expect(!breaks("8569Q", referred("2024-03-28")))
    #expect(breaks("8569Q", referred("2024-03-27")))
    #expect(!breaks("8569Q", referred("2024-03-27").with { $0.episode.noFurtherAction = "0" }))
    #expect(!breaks("8569Q", referred("2024-03-27").with { $0.episode.noFurtherAction = nil }))
  }
}
