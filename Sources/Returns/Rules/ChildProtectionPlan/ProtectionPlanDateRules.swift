import Vocabulary

extension CensusRule {
  static let protectionPlanDates: [CensusRule] = [
    CensusRule(
      "1105", .childProtectionPlans, [.protectionPlanStart, .referralDate],
      "The child protection plan starts before the referral came.",
      do: "Correct whichever date is wrong.",
      .episodes { episode, _, report in
        for plan in episode.protectionPlans where plan.startedOn.isBefore(episode.referredOn) {
          report.failure(in: plan, plan.startedOn, episode.referredOn)
        }
      }),
    CensusRule(
      "8720", .childProtectionPlans, [.protectionPlanStart, .referenceDate],
      "The child protection plan has no start, or starts after the collection ended.",
      do: "Give the day on which the plan started.",
      .protectionPlans { plan, census, report in
        guard let started = plan.startedOn else {
          return report.failure(in: plan, missing: .protectionPlanStart)
        }
        if started.value.map({ $0 > census.lastDay }) ?? true { report.failure(in: plan, started) }
      }),
    CensusRule(
      "8840", .childProtectionPlans, [.protectionPlanStart, .protectionPlanEnd],
      "The child protection plan starts and ends on the same day.",
      do: "Correct whichever date is wrong, or take out a plan that never began.",
      .protectionPlans { plan, _, report in
        if plan.startedOn.isSame(as: plan.endedOn) {
          report.failure(in: plan, plan.startedOn, plan.endedOn)
        }
      }),
    CensusRule(
      "8925", .childProtectionPlans, [.protectionPlanStart, .protectionPlanEnd],
      "The child protection plan ends before it starts.",
      do: "Correct whichever date is wrong.",
      .protectionPlans { plan, _, report in
        if plan.endedOn.isBefore(plan.startedOn) {
          report.failure(in: plan, plan.endedOn, plan.startedOn)
        }
      }),
    CensusRule(
      "8930", .childProtectionPlans, [.protectionPlanEnd, .referenceDate],
      "The child protection plan ended outside the year of the collection.",
      do: "Correct the date. A plan that ended before the year is not in its return.",
      .protectionPlans { plan, census, report in
        if plan.endedOn.isOutside(census) { report.failure(in: plan, plan.endedOn) }
      }),
    CensusRule(
      "8935", .childProtectionPlans, [.protectionPlanEnd],
      "The child has more than one open child protection plan.",
      do: "Give the day on which the earlier one ended.",
      .child { child, _, report in
        let open = child.episodes.flatMap(\.protectionPlans).filter { $0.endedOn == nil }
        for plan in open.dropFirst() {
          report.failure(in: plan, plan.startedOn, missing: .protectionPlanEnd)
        }
      }),
    CensusRule(
      "8940", .childProtectionPlans, [.protectionPlanStart, .protectionPlanEnd],
      "The child protection plan starts while another is going on.",
      do: "Correct the dates; a child can have only one plan at a time.",
      .child { child, census, report in
        let all = child.episodes.flatMap(\.protectionPlans)
        for (place, plan) in all.enumerated() {
          let other = all.indices.first {
            $0 != place && plan.startedOn.isWithin(all[$0].startedOn, all[$0].endedOn, census)
          }
          guard let other else { continue }
          report.failure(in: plan, plan.startedOn, all[other].startedOn, all[other].endedOn)
        }
      }),
  ]
}
