import Vocabulary

extension CensusRule {
  static let noFurtherAction: [CensusRule] = [
    CensusRule(
      "4000", .cinPlanDates, [.noFurtherAction], about: .cinPlan,
      "A referral with no further action has a plan for a child in need.",
      do: "Say that the referral led to action, or take out the plan.",
      .episodes { episode, _, report in
        if episode.ledToNothing, let plan = episode.cinPlans.first {
          report.failure(in: plan, plan.startedOn, episode.noFurtherAction)
        }
      }),
    CensusRule(
      "8831", .cinDetails,
      [.assessmentStart, .assessmentEnd, .section47Start, .conferenceDate],
      "A referral with no further action has an assessment, an enquiry or a conference.",
      do: "Say that the referral led to action, or take out what followed it.",
      .episodes { episode, _, report in
        guard episode.ledToNothing else { return }
        let activity =
          episode.assessments.map(\.startedOn) + episode.assessments.map(\.endedOn)
          + episode.enquiries.map(\.startedOn) + episode.enquiries.map(\.conferenceOn)
          + [episode.transferConferenceOn]
        let parts = activity.parts
        if !parts.isEmpty { report.failure(in: episode, parts: parts) }
      }),
    CensusRule(
      "8832", .childProtectionPlans, [.noFurtherAction, .protectionPlan],
      "A referral with no further action has a child protection plan.",
      do: "Say that the referral led to action, or take out the plan.",
      .episodes { episode, _, report in
        if episode.ledToNothing, let plan = episode.protectionPlans.first {
          report.failure(in: plan, plan.startedOn, episode.noFurtherAction)
        }
      }),
  ]
}
