import Vocabulary

extension CensusRule {
  static let enquiries: [CensusRule] = [
    CensusRule(
      "2889", .section47, [.section47Start, .referralDate],
      "The section 47 enquiry starts before the referral came.",
      do: "Correct whichever date is wrong.",
      .episodes { episode, _, report in
        for enquiry in episode.enquiries where enquiry.startedOn.isBefore(episode.referredOn) {
          report.failure(in: enquiry, enquiry.startedOn, episode.referredOn)
        }
      }),
    CensusRule(
      "8615", .section47, [.section47Start, .conferenceDate],
      "The section 47 enquiry has no start, or starts after its conference.",
      do: "Give the day on which the enquiry started, on or before the conference.",
      .enquiries { enquiry, _, report in
        guard let held = enquiry.conferenceOn else { return }
        guard let started = enquiry.startedOn else {
          return report.failure(in: enquiry, held, missing: .section47Start)
        }
        if enquiry.startedOn.isAfter(held) { report.failure(in: enquiry, started, held) }
      }),
    CensusRule(
      "8740", .section47, [.section47Start, .conferenceDate, .conferenceNotRequired],
      "The section 47 enquiry is unfinished and did not start in the year of the collection.",
      do: "Give the day of the conference, say that none was required, or correct the start.",
      .enquiries { enquiry, census, report in
        if enquiry.isWaiting, enquiry.startedOn.isOutside(census) {
          report.failure(in: enquiry, enquiry.startedOn, missing: .conferenceDate)
        }
      }),
    CensusRule(
      "8675Q", .section47, [.conferenceDate, .section47Start, .conferenceNotRequired],
      "No conference has been held, although the section 47 enquiry started more than 15 working "
        + "days before the year ended.",
      do:
        "Give the day of the conference, say that none was required, or say why it takes so long.",
      .enquiries { enquiry, census, report in
        if enquiry.isWaiting, enquiry.startedOn.isBefore(census.conferencesDue) {
          report.failure(in: enquiry, enquiry.startedOn, missing: .conferenceDate)
        }
      }),
    CensusRule(
      "8839", .section47, [.conferenceDate],
      "Two section 47 enquiries of one referral are unfinished at the same time.",
      do: "Give the day of the conference, or say that none was required.",
      .episodes { episode, _, report in
        for enquiry in episode.enquiries.filter(\.isOpen).dropFirst() {
          report.failure(in: enquiry, enquiry.startedOn, missing: .conferenceDate)
        }
      }),
    CensusRule(
      "8890", .cinDetails, [.section47Start],
      "The section 47 enquiry starts while another of the same referral is going on.",
      do: "Correct the dates, or make the two enquiries one.",
      .episodes { episode, census, report in
        let all = episode.enquiries
        for (place, enquiry) in all.enumerated() {
          let other = all.indices.first {
            $0 != place && (all[$0].isOpen || all[$0].conferenceOn != nil)
              && enquiry.startedOn.isWithin(all[$0].startedOn, all[$0].conferenceOn, census)
          }
          guard let other else { continue }
          report.failure(
            in: enquiry, enquiry.startedOn, all[other].startedOn, all[other].conferenceOn)
        }
      }),
  ]
}

extension CINChild.Section47Enquiry {
  /// Whether a conference is plainly said to be required and none has been held.
  fileprivate var isWaiting: Bool { conferenceOn == nil && conferenceNotRequired?.value == false }
}
