import Examples
import Indicators
import Record
import Returns
import Testing
import UseCases
import Vocabulary

struct CensusFactsTests {
  private let counting: Counting

  init() throws { counting = try Counting() }

  private func conference(_ id: String, enquiry: String, held: String) -> ChildDraft {
    .referred(id) { $0.enquiries = [EnquiryDraft(startedOn: enquiry, conferenceOn: held)] }
  }

  private func plan(
    _ id: String, _ start: String, _ end: String? = nil, reviews: [String] = [],
    earlier: String = "0"
  ) -> ChildDraft {
    .referred(id) {
      var plan = ProtectionPlanDraft(startedOn: start, endedOn: end)
      plan.reviewsOn = reviews
      plan.previousPlans = earlier
      $0.protectionPlans = [plan]
    }
  }

  /// 15 working days from Friday 1 September 2023 is Friday 22 September.
  @Test func `a conference dated before its enquiry is in no band but is one of all`() async throws
  {
    try await counting.load([
      conference("A1", enquiry: "2023-09-01", held: "2023-09-22"),
      conference("A2", enquiry: "2023-09-01", held: "2023-09-25"),
      conference("A3", enquiry: "2023-09-01", held: "2023-08-31"),
      .referred("A4", "2023-09-01") { $0.transferConferenceOn = "2023-09-20" },
    ])

    #expect(try await counting.figure("conferences-in-15-days") == .share(2, of: 4))
  }

  /// 45 working days from Tuesday 2 May 2023 is Thursday 6 July: 8 and 29 May were bank holidays.
  @Test func `assessments are counted by the day they were completed`() async throws {
    let ends = ["2023-07-06", "2023-07-07", "2023-05-01", "2024-04-01", nil]
    try await counting.load(
      ends.enumerated().map { place, end in
        .referred("A\(place)") {
          $0.assessments = [AssessmentDraft(startedOn: "2023-05-02", endedOn: end)]
        }
      })

    #expect(try await counting.figure("assessments-in-45-days") == .share(1, of: 3))
  }

  @Test func `the year before tells which referrals are repeated`() async throws {
    try await counting.load(
      [.referred("A1", "2022-06-01"), .referred("A2", "2022-06-01")], year: 2023)
    try await counting.load([
      .referred("A1", "2023-05-31"), .referred("A2", "2023-06-02"), .referred("A3", "2023-06-02"),
    ])

    let result = try await counting.result("re-referrals")
    #expect(result.figures == [.share(1, of: 3)] && result.isShortOfHistory == [false])
  }

  @Test func `without the year before a figure says that it is short of history`() async throws {
    try await counting.load([.referred("A1", "2023-05-31")])

    #expect(try await counting.result("re-referrals").isShortOfHistory == [true])
  }

  @Test func `a happening told by two years’ returns counts once, as the later tells it`()
    async throws
  {
    try await counting.load([plan("A1", "2022-10-01"), plan("A2", "2022-10-01")], year: 2023)
    try await counting.load([plan("A1", "2022-10-01", "2023-12-01")])

    #expect(try await counting.figure("plans-ended") == .count(1))
    #expect(try await counting.figure("plans-at-31-march") == .count(0))
    #expect(try await counting.facts()?.leftOpen == 1)
    #expect(try await counting.figure("plans-at-31-march", 2023) == .count(2))
  }

  @Test func `reviews are in time within three months and then six`() async throws {
    try await counting.load([
      plan("A1", "2023-06-01", reviews: ["2023-09-01", "2024-03-01"]),
      plan("A2", "2023-06-01", reviews: ["2023-09-02", "2024-03-01"]),
      plan("A3", "2023-06-01", reviews: ["2023-08-01"]),
      plan("A4", "2023-11-01"),
      plan("A5", "2024-02-01"),
      plan("A6", "2023-12-01", reviews: ["2024-02-20"]),
    ])

    #expect(try await counting.figure("reviewed-in-time") == .share(2, of: 5))
  }

  @Test func `a plan of 730 days with the last has lasted two years`() async throws {
    try await counting.load([
      plan("A1", "2021-06-01", "2023-05-31"), plan("A2", "2021-06-01", "2023-05-29"),
      plan("A3", "2022-03-31"), plan("A4", "2022-04-01"),
    ])

    #expect(try await counting.figure("plans-ended-after-2-years") == .share(1, of: 2))
    #expect(try await counting.figure("plans-open-2-years") == .share(1, of: 2))
  }

  @Test func `earlier plans count however long ago, and within two years where history allows`()
    async throws
  {
    try await counting.load([plan("A1", "2022-05-01", "2022-08-01")], year: 2023)
    try await counting.load([
      plan("A1", "2023-06-01", earlier: "1"), plan("A2", "2023-06-01", earlier: "2"),
      plan("A3", "2023-06-01"),
    ])

    #expect(try await counting.figure("second-or-subsequent") == .share(2, of: 3))
    #expect(try await counting.figure("second-within-2-years") == .share(1, of: 3))
  }

  @Test func `a case counts once for neglect however many assessments found it`() async throws {
    func assessed(_ id: String, _ factors: [[String]]) -> ChildDraft {
      .referred(id) {
        $0.assessments = factors.map {
          AssessmentDraft(startedOn: "2023-05-02", endedOn: "2023-06-01", factors: $0)
        }
      }
    }
    try await counting.load([
      assessed("A1", [["16A"], ["16A", "4B"]]), assessed("A2", [["4B"]]),
      assessed("A3", [["21"]]), assessed("A4", [[]]),
    ])

    #expect(try await counting.figure("neglect-factor") == .share(1, of: 2))
    #expect(
      try await counting.groups("factors", "factors").filter { $0.value > 0 }
        == ["Neglect": 1, "Mental health: parent or carer": 2])
  }

  @Test func `children behind a figure are for the analyst, and the look is logged`() async throws {
    try await counting.load([plan("A1", "2023-06-01"), plan("A2", "2023-06-01", "2023-09-01")])
    let place = counting.place
    let count = CountReturns(store: place.store, now: place.clock.read)
    let figure = try #require(CensusFigure.named("plans-at-31-march"))
    await #expect(throws: NotAllowed(.useReturns)) {
      try await count.children(behind: figure, year: 2024, authority: "894", by: .manager)
    }

    let behind = try await count.children(
      behind: figure, year: 2024, authority: "894", by: .analyst)
    #expect(behind?.children == ["A1"])
    let last = try await place.accesses().first
    #expect(last?.action == .sawReturnChildren)
    #expect(last?.detail == "plans-at-31-march, collection 2024, authority 894")
  }

  @Test func `a year without its own return has no figures`() async throws {
    try await counting.load([.referred("A1")])

    #expect(try await counting.facts(2025) == nil)
    #expect(try await counting.facts(2023) == nil)
  }
}
