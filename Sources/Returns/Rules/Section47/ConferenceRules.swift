import Vocabulary

extension CensusRule {
  static let conferences: [CensusRule] = [
    CensusRule(
      "1104", .section47, [.referralDate, .conferenceDate],
      "The initial child protection conference was held before the referral came.",
      do: "Correct whichever date is wrong.",
      .episodes { episode, _, report in
        for held in episode.conferences where held.isBefore(episode.referredOn) {
          report.failure(in: episode, held, episode.referredOn)
        }
      }),
    CensusRule(
      "2884", .section47, [.conferenceDate],
      "The same initial child protection conference stands under the referral and under a section "
        + "47 enquiry.",
      do: "Leave it under the enquiry; under the referral stand only those of children who moved "
        + "here.",
      .child { child, _, report in
        for episode in child.episodes where episode.transferConferenceOn != nil {
          let enquiry = child.episodes.lazy.flatMap(\.enquiries).first {
            $0.conferenceOn.isSame(as: episode.transferConferenceOn)
          }
          guard let enquiry else { continue }
          report.failure(in: episode, episode.transferConferenceOn, enquiry.conferenceOn)
        }
      }),
    CensusRule(
      "8715", .section47, [.conferenceDate, .referenceDate],
      "The initial child protection conference was held outside the year of the collection.",
      do: "Correct the date. A conference before the year is not in its return.",
      .episodes { episode, census, report in
        for held in episode.conferences where held.isOutside(census) {
          report.failure(in: episode, held)
        }
      }),
    CensusRule(
      "8870Q", .section47, [.conferenceTarget],
      "The target for the initial child protection conference is a Saturday or Sunday.",
      do: "Check it: 15 working days end on a working day.",
      .enquiries { enquiry, _, report in
        if enquiry.conferenceTarget.isAtWeekend {
          report.failure(in: enquiry, enquiry.conferenceTarget)
        }
      }),
    CensusRule(
      "8875", .section47, [.conferenceDate],
      "The initial child protection conference was held on a Saturday or Sunday.",
      do: "Correct the date.",
      .episodes { episode, _, report in
        for held in episode.conferences where held.isAtWeekend {
          report.failure(in: episode, held)
        }
      }),
  ]
}

extension CINChild.Episode {
  /// The initial child protection conferences of the case, wherever they are recorded.
  var conferences: [WrittenDate?] {
    guard transferConferenceOn != nil || !enquiries.isEmpty else { return [] }
    return [transferConferenceOn] + enquiries.map(\.conferenceOn)
  }
}
