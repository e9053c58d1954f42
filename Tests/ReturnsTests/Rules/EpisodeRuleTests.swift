import Returns
import Testing

struct EpisodeRuleTests {
  /// A child with two cases, from day to day; an open one has no end.
  private func cases(
    _ first: (String, String?), _ second: (String, String?), noFurtherAction: String = "0"
  ) -> ChildDraft {
    .assessed.with { child in
      child.episodes = [first, second].map { referred, closed in
        var episode = ChildDraft.assessed.episode
        episode.referredOn = referred
        episode.assessments = []
        episode.closedOn = closed
        episode.closureReason = closed.map { _ in "RC7" }
        return episode
      }
      child.episodes[0].noFurtherAction = noFurtherAction
    }
  }

  @Test func `8565: nothing takes place after a case is closed`() {
    #expect(!breaks("8565", .closed))
    let changes: [(inout ChildDraft) -> Void] = [
      { $0.assessment.startedOn = "2024-06-22" },
      { $0.assessment.endedOn = "2024-06-22" },
      { $0.enquiry.startedOn = "2024-06-22" },
      { $0.enquiry.conferenceOn = "2024-06-24" },
      { $0.episode.transferConferenceOn = "2024-06-24" },
      { $0.cinPlan.startedOn = "2024-06-22" },
      { $0.cinPlan.endedOn = "2024-06-22" },
      { $0.protectionPlan.endedOn = "2024-06-22" },
    ]
    for change in changes { #expect(breaks("8565", .closed.with(change))) }
    #expect(!breaks("8565", .closed.with { $0.assessment.endedOn = "2024-06-21" }))
  }

  @Test func `8565: everything that came too late is named`() throws {
    let child = ChildDraft.closed.with {
      $0.assessment.endedOn = "2024-06-22"
      $0.cinPlan = CINPlanDraft(startedOn: "2024-06-25", endedOn: "2024-07-01")
    }
    let finding = try #require(Checked(child).findings(of: "8565").first)

    #expect(
      finding.values.map(\.text) == ["2024-06-22", "2024-06-25", "2024-07-01", "2024-06-21"])
  }

  @Test func `2991Q: an enquiry is not without an assessment`() {
    #expect(!breaks("2991Q", .enquired))
    #expect(breaks("2991Q", .enquired.with { $0.episode.assessments = [] }))
    #expect(!breaks("2991Q", .assessed.with { $0.episode.assessments = [] }))
  }

  @Test func `8815: a child has one open case`() {
    #expect(breaks("8815", cases(("2024-05-01", nil), ("2024-09-01", nil))))
    #expect(!breaks("8815", cases(("2024-05-01", "2024-08-01"), ("2024-09-01", nil))))
    #expect(
      !breaks("8815", cases(("2024-05-01", nil), ("2024-09-01", nil), noFurtherAction: "true")))
  }

  @Test func `8816: the open case is the latest`() {
    #expect(breaks("8816", cases(("2024-05-01", nil), ("2024-09-01", "2024-10-01"))))
    #expect(!breaks("8816", cases(("2024-09-01", nil), ("2024-05-01", "2024-08-01"))))
    #expect(
      !breaks(
        "8816", cases(("2024-05-01", nil), ("2024-09-01", "2024-10-01"), noFurtherAction: "1")))
  }

  @Test func `8820: no referral falls in the time of another case`() {
    #expect(breaks("8820", cases(("2024-05-01", "2024-09-02"), ("2024-09-01", nil))))
    #expect(breaks("8820", cases(("2024-05-01", nil), ("2024-09-01", "2024-10-01"))))
    #expect(breaks("8820", cases(("2024-05-01", "2024-08-01"), ("2024-05-01", "2024-06-01"))))
    #expect(!breaks("8820", cases(("2024-05-01", "2024-09-01"), ("2024-09-01", nil))))
    #expect(
      !breaks("8820", cases(("2024-05-01", nil), ("2024-09-01", nil), noFurtherAction: "1")))
  }

  @Test func `4000, 8831 and 8832: a referral with no further action has none`() {
    func idle(_ base: ChildDraft) -> ChildDraft { base.with { $0.episode.noFurtherAction = "1" } }

    #expect(!breaks("4000", .planned) && breaks("4000", idle(.planned)))
    #expect(!breaks("8832", .protected) && breaks("8832", idle(.protected)))
    #expect(!breaks("8831", .assessed) && !breaks("8831", .referred))
    #expect(breaks("8831", idle(.assessed)))
    #expect(breaks("8831", .referred.with { $0.assessment.endedOn = "2024-06-20" }))
    #expect(breaks("8831", .referred.with { $0.enquiry.startedOn = "2024-06-20" }))
    #expect(breaks("8831", .referred.with { $0.enquiry.conferenceOn = "2024-06-20" }))
    #expect(breaks("8831", .referred.with { $0.episode.transferConferenceOn = "2024-06-20" }))
  }
}
