import Vocabulary

extension CensusRule {
  static let closures: [CensusRule] = [
    CensusRule(
      "8620", .cinDetails, [.closureDate],
      "The case was closed outside the year of the collection.",
      do: "Correct the date. A case closed before the year is not in its return.",
      .episodes { episode, census, report in
        if episode.closedOn.isOutside(census) { report.failure(in: episode, episode.closedOn) }
      }),
    CensusRule(
      "8630", .cinDetails, [.referralDate, .closureDate],
      "The case was closed before the referral came.",
      do: "Correct whichever date is wrong.",
      .episodes { episode, _, report in
        if episode.closedOn.isBefore(episode.referredOn) {
          report.failure(in: episode, episode.closedOn, episode.referredOn)
        }
      }),
    CensusRule(
      "8640", .cinDetails, [.closureReason],
      "The reason for closing the case is not one of the codes.",
      do: "Give one of RC1 to RC9; RC9 only from 2023.",
      .episodes { episode, census, report in
        if let reason = episode.closureReason, !census.knows(reason, in: .reasonForClosure) {
          report.failure(in: episode, reason)
        }
      }),
    CensusRule(
      "8805", .cinDetails, [.closureDate, .closureReason],
      "The case was closed, but it is not said why.",
      do: "Give the reason for closing it, or take out the date if it is open.",
      .episodes { episode, _, report in
        if let closed = episode.closedOn, episode.closureReason == nil {
          report.failure(in: episode, closed, missing: .closureReason)
        }
      }),
    CensusRule(
      "8810", .cinDetails, [.closureReason, .closureDate],
      "There is a reason for closing the case but no date.",
      do: "Give the day it was closed, or take out the reason if it is open.",
      .episodes { episode, _, report in
        if let reason = episode.closureReason, episode.closedOn == nil {
          report.failure(in: episode, reason, missing: .closureDate)
        }
      }),
    CensusRule(
      "8585Q", .cinDetails, [.closureReason, .deathDate],
      "The case was closed because the child died, but there is no date of death.",
      do: "Give the date of death, or correct the reason.",
      .child { child, _, report in
        guard child.diedOn == nil else { return }
        for episode in child.episodes {
          if let reason = episode.closureReason, reason.code == "RC2" {
            report.failure(in: episode, reason, missing: .deathDate)
          }
        }
      }),
    CensusRule(
      "8825Q", .cinDetails, [.closureReason],
      "The case was closed after assessment, but has no assessment.",
      do: "Add the assessment, or correct the reason.",
      .episodes { episode, _, report in
        if episode.isClosedAfterAssessment, episode.assessments.isEmpty {
          report.failure(in: episode, episode.closureReason)
        }
      }),
    CensusRule(
      "2990", .cinDetails, [.closureReason],
      "The case was closed after assessment, but there was more than an assessment.",
      do: "Correct the reason, or take out what did not take place.",
      .episodes { episode, _, report in
        guard episode.isClosedAfterAssessment else { return }
        let isMore =
          episode.transferConferenceOn != nil || !episode.enquiries.isEmpty
          || !episode.protectionPlans.isEmpty || !episode.cinPlans.isEmpty
        guard isMore else { return }
        let more =
          [episode.transferConferenceOn] + episode.enquiries.map(\.startedOn)
          + episode.cinPlans.map(\.startedOn) + episode.protectionPlans.map(\.startedOn)
        report.failure(in: episode, parts: [episode.closureReason].parts + more.parts)
      }),
    CensusRule(
      "8867", .cinDetails, [.closureDate, .assessmentEnd],
      "The case was closed while an assessment was not finished.",
      do: "Give the day the assessment ended, or take out the closure.",
      .episodes { episode, _, report in
        guard let closed = episode.closedOn,
          let open = episode.assessments.first(where: { $0.endedOn == nil })
        else { return }
        report.failure(in: episode, closed, open.startedOn, missing: .assessmentEnd)
      }),
    CensusRule(
      "8868", .cinDetails, [.conferenceNotRequired, .closureDate, .conferenceDate],
      "The case was closed while a section 47 enquiry had come to no conference and was not said "
        + "to need none.",
      do: "Give the day of the conference, or say that none was required.",
      .episodes { episode, _, report in
        guard let closed = episode.closedOn,
          let open = episode.enquiries.first(where: \.isOpen)
        else { return }
        report.failure(in: episode, closed, open.startedOn, missing: .conferenceDate)
      }),
  ]
}
