import Returns
import Testing

struct ClosureRuleTests {
  private func closed(_ day: String?, _ reason: String? = "RC7") -> ChildDraft {
    .closed.with {
      $0.episode.closedOn = day
      $0.episode.closureReason = reason
    }
  }

  @Test func `8620: a case is closed in the year`() {
    #expect(!breaks("8620", closed("2025-03-31")))
    #expect(breaks("8620", closed("2025-04-01")))
    #expect(breaks("8620", closed("2024-03-31")))
  }

  @Test func `8630: a case is not closed before it is referred`() {
    #expect(!breaks("8630", closed("2024-05-01")))
    #expect(breaks("8630", closed("2024-04-30")))
  }

  @Test func `8640: a reason for closing is one of the year’s codes`() {
    #expect(!breaks("8640", closed("2024-07-01", "RC9")))
    #expect(!breaks("8640", closed("2024-07-01", nil)))
    #expect(breaks("8640", closed("2024-07-01", "RC0")))
    #expect(breaks("8640", closed("2024-07-01", "RC9"), year: 2022))
  }

  @Test func `8805 and 8810: a closed case has a date and a reason, an open one neither`() {
    #expect(!breaks("8805", closed("2024-07-01")) && !breaks("8810", closed("2024-07-01")))
    #expect(!breaks("8805", .assessed) && !breaks("8810", .assessed))
    #expect(breaks("8805", closed("2024-07-01", nil)))
    #expect(breaks("8810", closed(nil)))
  }

  @Test func `8585Q: of a child who died it is said when`() {
    #expect(breaks("8585Q", closed("2024-07-01", "RC2")))
    #expect(!breaks("8585Q", closed("2024-07-01", "RC2").with { $0.diedOn = "2024-07-01" }))
    #expect(!breaks("8585Q", closed("2024-07-01")))
  }

  @Test func `8825Q: a case closed after assessment has one`() {
    for reason in ["RC8", "RC9"] {
      let child = closed("2024-07-01", reason)
      #expect(!breaks("8825Q", child))
      #expect(breaks("8825Q", child.with { $0.episode.assessments = [] }))
    }
    #expect(!breaks("8825Q", closed("2024-07-01").with { $0.episode.assessments = [] }))
  }

  @Test func `2990: a case closed after assessment has nothing more`() {
    let enquired = ChildDraft.enquired.episode.enquiries
    let planned = ChildDraft.planned.episode.cinPlans
    let protected = ChildDraft.protected.episode.protectionPlans
    for reason in ["RC8", "RC9"] {
      let child = closed("2025-03-01", reason)
      #expect(!breaks("2990", child))
      #expect(breaks("2990", child.with { $0.episode.enquiries = enquired }))
      #expect(breaks("2990", child.with { $0.episode.cinPlans = planned }))
      #expect(breaks("2990", child.with { $0.episode.protectionPlans = protected }))
      #expect(breaks("2990", child.with { $0.episode.transferConferenceOn = "2024-06-03" }))
    }
    #expect(!breaks("2990", closed("2025-03-01").with { $0.episode.cinPlans = planned }))
  }

  @Test func `8867: a closed case has no unfinished assessment`() {
    #expect(!breaks("8867", .closed))
    #expect(breaks("8867", .closed.with { $0.assessment.endedOn = nil }))
    #expect(!breaks("8867", .assessed.with { $0.assessment.endedOn = nil }))
  }

  @Test func `8868: a closed case has no enquiry waiting for a conference`() {
    func child(_ held: String?, _ notRequired: String?) -> ChildDraft {
      closed("2025-03-01").with {
        $0.enquiry = EnquiryDraft(
          startedOn: "2024-05-20", conferenceOn: held, conferenceNotRequired: notRequired)
      }
    }
    #expect(breaks("8868", child(nil, "0")))
    #expect(breaks("8868", child(nil, nil)))
    #expect(!breaks("8868", child("2024-06-03", "0")))
    #expect(!breaks("8868", child(nil, "true")))
    #expect(!breaks("8868", child(nil, "0").with { $0.episode.closedOn = nil }))
    #expect(!breaks("8868", .closed))
  }
}
