import Returns
import Testing

struct CINPlanRuleTests {
  private func plans(_ times: (String?, String?)...) -> ChildDraft {
    .assessed.with {
      $0.episode.cinPlans = times.map { CINPlanDraft(startedOn: $0.0, endedOn: $0.1) }
    }
  }

  @Test func `4004: a child has one open plan`() {
    #expect(!breaks("4004", plans(("2024-07-01", "2024-08-01"), ("2024-09-02", nil))))
    #expect(breaks("4004", plans(("2024-07-01", nil), ("2024-09-02", nil))))
    #expect(
      breaks("4004", plans(("2024-07-01", nil)).with { $0.episodes.append($0.episode) }))
  }

  @Test func `4008 and 4009Q: no plan starts or ends after the child died`() {
    let child = plans(("2024-07-01", "2024-09-02"))

    #expect(!breaks("4008", child.with { $0.diedOn = "2024-07-01" }))
    #expect(breaks("4008", child.with { $0.diedOn = "2024-06-30" }))
    #expect(!breaks("4009Q", child.with { $0.diedOn = "2024-09-02" }))
    #expect(breaks("4009Q", child.with { $0.diedOn = "2024-09-01" }))
  }

  @Test func `4010: a plan has started by the end of the collection`() {
    #expect(!breaks("4010", plans(("2025-03-31", nil))))
    #expect(breaks("4010", plans(("2025-04-01", nil))))
    #expect(breaks("4010", plans((nil, "2024-09-02"))))
  }

  @Test func `4011 and 4012Q: a plan ends after the day it starts`() {
    #expect(!breaks("4011", plans(("2024-07-01", "2024-07-02"))))
    #expect(breaks("4011", plans(("2024-07-01", "2024-06-30"))))
    #expect(!breaks("4011", plans(("2024-07-01", "2024-07-01"))))
    #expect(breaks("4012Q", plans(("2024-07-01", "2024-07-01"))))
    #expect(!breaks("4012Q", plans(("2024-07-01", "2024-07-02"))))
  }

  @Test func `4013: a plan ended in the year`() {
    #expect(!breaks("4013", plans(("2023-07-01", "2024-04-01"))))
    #expect(breaks("4013", plans(("2023-07-01", "2024-03-31"))))
    #expect(breaks("4013", plans(("2023-07-01", "2025-04-01"))))
  }

  @Test func `4014: one plan goes on at a time`() {
    #expect(breaks("4014", plans(("2024-07-01", "2024-09-02"), ("2024-09-02", nil))))
    #expect(breaks("4014", plans(("2024-07-01", nil), ("2024-09-02", "2024-10-01"))))
    #expect(breaks("4014", plans(("2024-07-01", "2024-08-01"), ("2024-07-01", "2024-08-01"))))
    #expect(!breaks("4014", plans(("2024-07-01", "2024-09-02"), ("2024-09-03", nil))))
  }

  @Test func `4015: a plan does not start before the referral`() {
    #expect(!breaks("4015", plans(("2024-05-01", nil))))
    #expect(breaks("4015", plans(("2024-04-30", nil))))
  }

  /// A child protection plan from 24 June 2024 and a plan for a child in need besides.
  private func both(
    protectionEnds: String? = nil, _ start: String, _ end: String?
  ) -> ChildDraft {
    .protected.with {
      $0.protectionPlan.endedOn = protectionEnds
      $0.cinPlan = CINPlanDraft(startedOn: start, endedOn: end)
    }
  }

  @Test func `4001: the two kinds of plan are not both open`() {
    #expect(breaks("4001", both("2024-06-03", nil)))
    #expect(!breaks("4001", both("2024-06-03", "2024-06-24")))
    #expect(!breaks("4001", both(protectionEnds: "2024-10-01", "2024-10-01", nil)))
    let apart = ChildDraft.protected.with { $0.episodes.append(ChildDraft.planned.episode) }
    #expect(!breaks("4001", apart))
  }

  @Test func `4003: a child protection plan is not reviewed during the other plan`() {
    #expect(breaks("4003", both("2024-09-02", "2024-10-01")))
    #expect(breaks("4003", both("2024-09-02", nil)))
    #expect(!breaks("4003", both("2024-09-17", "2024-10-01")))
    #expect(!breaks("4003", both(protectionEnds: "2024-09-16", "2024-09-16", "2024-10-01")))
  }

  @Test func `4016: a plan does not start during a child protection plan`() {
    #expect(breaks("4016", both("2024-06-24", "2024-07-24")))
    #expect(breaks("4016", both("2025-03-31", nil)))
    #expect(breaks("4016", both(protectionEnds: "2024-10-01", "2024-09-30", nil)))
    #expect(!breaks("4016", both(protectionEnds: "2024-10-01", "2024-10-01", nil)))
    #expect(!breaks("4016", both("2024-06-03", "2024-06-24")))
  }

  @Test func `4017: a child protection plan does not start during the other plan`() {
    #expect(breaks("4017", both("2024-06-03", "2024-06-25")))
    #expect(breaks("4017", both("2024-06-24", nil)))
    #expect(!breaks("4017", both("2024-06-03", "2024-06-24")))
    #expect(!breaks("4017", both("2024-06-25", nil)))
  }
}
