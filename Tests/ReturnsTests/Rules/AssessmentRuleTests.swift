import Returns
import Testing

struct AssessmentRuleTests {
  private func assessed(_ start: String?, _ end: String?) -> ChildDraft {
    .assessed.with {
      $0.assessment.startedOn = start
      $0.assessment.endedOn = end
      if end == nil { $0.assessment.factors = [] }
    }
  }

  private func assessed(_ times: (String, String?)...) -> ChildDraft {
    .assessed.with { child in
      child.episode.assessments = times.map { start, end in
        AssessmentDraft(startedOn: start, endedOn: end, factors: end == nil ? [] : ["16A"])
      }
    }
  }

  @Test func `1103: an assessment does not start before the referral`() {
    #expect(!breaks("1103", assessed("2024-05-01", "2024-06-20")))
    #expect(breaks("1103", assessed("2024-04-30", "2024-06-20")))
  }

  @Test func `8608: an assessment does not end before it starts`() {
    #expect(!breaks("8608", assessed("2024-06-20", "2024-06-20")))
    #expect(breaks("8608", assessed("2024-06-21", "2024-06-20")))
  }

  @Test func `8696: an assessment ended in the year`() {
    #expect(!breaks("8696", assessed("2024-03-20", "2024-04-01")))
    #expect(breaks("8696", assessed("2024-03-20", "2024-03-31")))
    #expect(breaks("8696", assessed("2025-03-20", "2025-04-01")))
  }

  @Test func `8736: an unfinished assessment started in the year`() {
    #expect(!breaks("8736", assessed("2024-04-01", nil)))
    #expect(breaks("8736", assessed("2024-03-31", nil)))
    #expect(breaks("8736", assessed("2025-04-01", nil)))
    #expect(!breaks("8736", assessed("2024-03-31", "2024-06-20")))
  }

  @Test func `8670Q: no assessment goes on for more than 45 working days`() {
    // 27 January 2025 is 45 working days before 31 March.
    #expect(!breaks("8670Q", assessed("2025-01-27", nil)))
    #expect(breaks("8670Q", assessed("2025-01-24", nil)))
    #expect(!breaks("8670Q", assessed("2025-01-24", "2025-03-31")))
  }

  @Test func `8670Q: bank holidays make the time longer`() {
    // Good Friday was the last but one weekday of the collection of 2024.
    #expect(!breaks("8670Q", assessed("2024-01-26", nil), year: 2024))
    #expect(breaks("8670Q", assessed("2024-01-25", nil), year: 2024))
  }

  @Test func `8896: one assessment at most is unfinished`() {
    #expect(!breaks("8896", assessed(("2025-03-03", nil))))
    #expect(breaks("8896", assessed(("2025-03-03", nil), ("2025-03-10", nil))))
    #expect(!breaks("8896", assessed(("2024-05-02", "2024-06-20"), ("2025-03-10", nil))))
  }

  @Test func `8863Q: one assessment goes on at a time`() {
    #expect(breaks("8863Q", assessed(("2024-05-02", "2024-06-20"), ("2024-06-20", "2024-07-20"))))
    #expect(breaks("8863Q", assessed(("2024-05-02", nil), ("2024-06-20", "2024-07-20"))))
    #expect(breaks("8863Q", assessed(("2024-05-02", "2024-06-20"), ("2024-05-02", "2024-06-20"))))
    #expect(!breaks("8863Q", assessed(("2024-05-02", "2024-06-20"), ("2024-06-21", nil))))
  }

  @Test func `8863Q: assessments of two referrals are not compared`() {
    let child = ChildDraft.assessed.with { $0.episodes.append($0.episode) }

    #expect(!breaks("8863Q", child))
  }
}
