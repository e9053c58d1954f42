import Returns
import Testing

struct Section47RuleTests {
  private func enquired(
    _ start: String?, held: String? = nil, notRequired: String? = "0", target: String? = nil
  ) -> EnquiryDraft {
    EnquiryDraft(
      startedOn: start, conferenceTarget: target, conferenceOn: held,
      conferenceNotRequired: notRequired)
  }

  private func child(_ enquiries: EnquiryDraft...) -> ChildDraft {
    .assessed.with { $0.episode.enquiries = enquiries }
  }

  @Test func `2889: an enquiry does not start before the referral`() {
    #expect(!breaks("2889", child(enquired("2024-05-01"))))
    #expect(breaks("2889", child(enquired("2024-04-30"))))
  }

  @Test func `8615: an enquiry starts, and not after its conference`() {
    #expect(!breaks("8615", child(enquired("2024-06-03", held: "2024-06-03"))))
    #expect(breaks("8615", child(enquired("2024-06-04", held: "2024-06-03"))))
    #expect(breaks("8615", child(enquired(nil, held: "2024-06-03"))))
    #expect(!breaks("8615", child(enquired(nil))))
  }

  @Test func `8740: an enquiry waiting for its conference started in the year`() {
    #expect(breaks("8740", child(enquired("2024-03-31"))))
    #expect(breaks("8740", child(enquired("2025-04-01"))))
    #expect(!breaks("8740", child(enquired("2024-04-01"))))
    #expect(!breaks("8740", child(enquired("2024-03-31", held: "2024-04-02"))))
    #expect(!breaks("8740", child(enquired("2024-03-31", notRequired: "1"))))
    #expect(breaks("8740", child(enquired("2024-03-31", notRequired: "false"))))
  }

  @Test func `8675Q: no enquiry waits more than 15 working days for its conference`() {
    // 10 March 2025 is 15 working days before 31 March.
    #expect(!breaks("8675Q", child(enquired("2025-03-10"))))
    #expect(breaks("8675Q", child(enquired("2025-03-07"))))
    #expect(!breaks("8675Q", child(enquired("2025-03-07", notRequired: "true"))))
    #expect(!breaks("8675Q", child(enquired("2025-03-07", held: "2025-03-31"))))
  }

  @Test func `8839: one enquiry at most is waiting`() {
    let waiting = enquired("2025-03-10")

    #expect(breaks("8839", child(waiting, enquired("2025-03-17"))))
    #expect(breaks("8839", child(waiting, enquired("2025-03-17", notRequired: nil))))
    #expect(!breaks("8839", child(waiting, enquired("2025-03-17", notRequired: "1"))))
    #expect(!breaks("8839", child(waiting)))
    #expect(!breaks("8839", child(waiting).with { $0.episodes.append($0.episode) }))
  }

  @Test func `8890: one enquiry goes on at a time`() {
    let first = enquired("2024-06-03", held: "2024-06-24")

    #expect(breaks("8890", child(first, enquired("2024-06-24", notRequired: "1"))))
    #expect(!breaks("8890", child(first, enquired("2024-06-25", notRequired: "1"))))
    #expect(breaks("8890", child(enquired("2024-06-03"), enquired("2024-09-02"))))
    #expect(
      !breaks("8890", child(enquired("2024-06-03", notRequired: "1"), enquired("2024-09-02"))))
  }

  @Test func `1104: a conference is not held before the referral`() {
    #expect(!breaks("1104", child(enquired("2024-04-20", held: "2024-05-01"))))
    #expect(breaks("1104", child(enquired("2024-04-20", held: "2024-04-30"))))
    #expect(breaks("1104", .assessed.with { $0.episode.transferConferenceOn = "2024-04-30" }))
  }

  @Test func `2884: a conference is recorded in one place`() {
    #expect(!breaks("2884", .protected))
    #expect(breaks("2884", .protected.with { $0.episode.transferConferenceOn = "2024-06-24" }))
    #expect(!breaks("2884", .protected.with { $0.episode.transferConferenceOn = "2024-06-25" }))
  }

  @Test func `8715: a conference was held in the year`() {
    #expect(!breaks("8715", child(enquired("2024-03-20", held: "2024-04-02"))))
    #expect(breaks("8715", child(enquired("2024-03-20", held: "2024-03-28"))))
    #expect(breaks("8715", child(enquired("2025-03-20", held: "2025-04-01"))))
    #expect(breaks("8715", .assessed.with { $0.episode.transferConferenceOn = "2024-03-28" }))
  }

  @Test func `8870Q and 8875: conferences are not at weekends`() {
    #expect(!breaks("8870Q", child(enquired("2024-06-03", target: "2024-06-21"))))
    #expect(breaks("8870Q", child(enquired("2024-06-03", target: "2024-06-22"))))
    #expect(!breaks("8875", child(enquired("2024-06-03", held: "2024-06-24"))))
    #expect(breaks("8875", child(enquired("2024-06-03", held: "2024-06-23"))))
    #expect(breaks("8875", .assessed.with { $0.episode.transferConferenceOn = "2024-06-22" }))
  }
}
