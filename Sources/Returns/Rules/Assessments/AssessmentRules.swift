import Vocabulary

extension CensusRule {
  static let assessments: [CensusRule] = [
    CensusRule(
      "1103", .assessments, [.assessmentStart, .referralDate],
      "The assessment starts before the referral came.",
      do: "Correct whichever date is wrong.",
      .episodes { episode, _, report in
        for assessment in episode.assessments
        where assessment.startedOn.isBefore(episode.referredOn) {
          report.failure(in: assessment, assessment.startedOn, episode.referredOn)
        }
      }),
    CensusRule(
      "8608", .assessments, [.assessmentStart, .assessmentEnd],
      "The assessment starts after it ends.",
      do: "Correct whichever date is wrong.",
      .assessments { assessment, _, report in
        if assessment.startedOn.isAfter(assessment.endedOn) {
          report.failure(in: assessment, assessment.startedOn, assessment.endedOn)
        }
      }),
    CensusRule(
      "8696", .assessments, [.assessmentEnd, .referenceDate],
      "The assessment ended outside the year of the collection.",
      do: "Correct the date. An assessment that ended before the year is not in its return.",
      .assessments { assessment, census, report in
        if assessment.endedOn.isOutside(census) {
          report.failure(in: assessment, assessment.endedOn)
        }
      }),
    CensusRule(
      "8736", .assessments, [.assessmentEnd, .assessmentStart],
      "The assessment is not finished and did not start in the year of the collection.",
      do: "Give the day it ended, or correct the day it started.",
      .assessments { assessment, census, report in
        if assessment.endedOn == nil, assessment.startedOn.isOutside(census) {
          report.failure(in: assessment, assessment.startedOn, missing: .assessmentEnd)
        }
      }),
    CensusRule(
      "8670Q", .assessments, [.assessmentStart],
      "The assessment is not finished, although it started more than 45 working days before the "
        + "year ended.",
      do: "Give the day it ended, or say why it takes so long.",
      .assessments { assessment, census, report in
        if assessment.endedOn == nil, assessment.startedOn.isBefore(census.assessmentsDue) {
          report.failure(in: assessment, assessment.startedOn, missing: .assessmentEnd)
        }
      }),
    CensusRule(
      "8896", .assessments, [.assessmentEnd],
      "Two assessments of one referral are unfinished at the same time.",
      do: "Give the day on which the earlier one ended.",
      .episodes { episode, _, report in
        for assessment in episode.assessments.filter({ $0.endedOn == nil }).dropFirst() {
          report.failure(in: assessment, assessment.startedOn, missing: .assessmentEnd)
        }
      }),
    CensusRule(
      "8863Q", .assessments, [.assessmentStart, .assessmentEnd],
      "The assessment starts while another of the same referral is going on.",
      do: "Correct the dates, or say why there were two.",
      .episodes { episode, census, report in
        let all = episode.assessments
        for (place, assessment) in all.enumerated() {
          let other = all.indices.first {
            $0 != place
              && assessment.startedOn.isWithin(all[$0].startedOn, all[$0].endedOn, census)
          }
          guard let other else { continue }
          report.failure(in: assessment, assessment.startedOn, all[other].startedOn)
        }
      }),
  ]
}
