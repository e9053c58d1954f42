import Vocabulary

extension CensusRule {
  static let assessmentFactors: [CensusRule] = [
    CensusRule(
      "8614", .assessments, [.assessmentEnd, .factor],
      "The assessment has factors but is not finished.",
      do: "Give the day it ended, or take out the factors.",
      .assessments { assessment, _, report in
        if assessment.endedOn == nil, let factor = assessment.factors.first {
          report.failure(in: assessment, factor, missing: .assessmentEnd)
        }
      }),
    CensusRule(
      "8897Q", .assessments, [.assessmentEnd, .factor],
      "The assessment is finished, but what it found is missing or not one of the codes.",
      do: "Give each factor by its code; 21 if there was none.",
      .assessments { assessment, census, report in
        guard let ended = assessment.endedOn?.value, ended >= census.firstDay else { return }
        guard !assessment.factors.isEmpty else {
          return report.failure(in: assessment, assessment.endedOn, missing: .factor)
        }
        let unknown = assessment.factors.filter { !census.knows($0, in: .assessmentFactor) }
        if !unknown.isEmpty { report.failure(in: assessment, parts: unknown) }
      }),
    CensusRule(
      "8869", .assessments, [.factor],
      "The assessment says that it found no factors, and names some.",
      do: "Take out 21, or the others.",
      .assessments { assessment, _, report in
        if assessment.factors.contains("21"),
          assessment.factors.contains(where: { $0.code != "21" })
        {
          report.failure(in: assessment, parts: assessment.factors)
        }
      }),
    CensusRule(
      "8898", .assessments, [.factor],
      "The assessment names the same factor twice.",
      do: "Give each factor once.",
      .assessments { assessment, _, report in
        guard assessment.factors.count > 1 else { return }
        let repeated = assessment.factors.repeated
        if !repeated.isEmpty { report.failure(in: assessment, parts: repeated) }
      }),
    CensusRule(
      "8873Q", .assessments, [.closureReason, .factor],
      "The one assessment found no factors, but the case was not closed after it.",
      do: "Close the case with RC8 or RC9, or give what the assessment found.",
      .episodes { episode, _, report in
        guard episode.assessments.count == 1, let assessment = episode.assessments.first,
          assessment.endedOn != nil, assessment.factors.contains("21"),
          !episode.isClosedAfterAssessment
        else { return }
        let factor = assessment.factors.first { $0.code == "21" }
        guard let reason = episode.closureReason else {
          return report.failure(in: assessment, factor, missing: .closureReason)
        }
        report.failure(in: assessment, factor, reason)
      }),
    CensusRule(
      "8945Q", .assessments, [.factor], from: 2025,
      "The assessment found physical abuse without saying by whom.",
      do: "Give 18B or 18C in place of 18A.",
      .assessments { assessment, _, report in
        if let factor = assessment.factors.first(where: { $0.code == "18A" }) {
          report.failure(in: assessment, factor)
        }
      }),
    CensusRule(
      "8950Q", .assessments, [.factor], from: 2025,
      "The assessment found sexual abuse without saying by whom.",
      do: "Give 19B or 19C in place of 19A.",
      .assessments { assessment, _, report in
        if let factor = assessment.factors.first(where: { $0.code == "19A" }) {
          report.failure(in: assessment, factor)
        }
      }),
  ]
}
