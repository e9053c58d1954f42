import Vocabulary

extension CensusRule {
  static let cinPlans: [CensusRule] = [
    CensusRule(
      "4004", .cinPlanDates, [.cinPlanEnd], about: .cinPlan,
      "The child has more than one open plan for a child in need.",
      do: "Give the day on which the earlier one ended.",
      .child { child, _, report in
        let open = child.episodes.flatMap(\.cinPlans).filter { $0.endedOn == nil }
        for plan in open.dropFirst() {
          report.failure(in: plan, plan.startedOn, missing: .cinPlanEnd)
        }
      }),
    CensusRule(
      "4008", .childIdentifiers, [.deathDate, .cinPlanStart], about: .cinPlan,
      "The plan for a child in need starts after the child had died.",
      do: "Correct whichever date is wrong.",
      .child { child, _, report in
        guard child.diedOn != nil else { return }
        for plan in child.episodes.flatMap(\.cinPlans) where plan.startedOn.isAfter(child.diedOn) {
          report.failure(in: plan, plan.startedOn, child.diedOn)
        }
      }),
    CensusRule(
      "4009Q", .childIdentifiers, [.deathDate, .cinPlanEnd], about: .cinPlan,
      "The plan for a child in need ends after the child had died.",
      do: "Correct whichever date is wrong.",
      .child { child, _, report in
        guard child.diedOn != nil else { return }
        for plan in child.episodes.flatMap(\.cinPlans) where plan.endedOn.isAfter(child.diedOn) {
          report.failure(in: plan, plan.endedOn, child.diedOn)
        }
      }),
    CensusRule(
      "4010", .cinPlanDates, [.cinPlanStart], about: .cinPlan,
      "The plan for a child in need has no start, or starts after the collection ended.",
      do: "Give the day on which the plan started.",
      .cinPlans { plan, census, report in
        guard let started = plan.startedOn else {
          return report.failure(in: plan, missing: .cinPlanStart)
        }
        if started.value.map({ $0 > census.lastDay }) ?? true { report.failure(in: plan, started) }
      }),
    CensusRule(
      "4011", .cinPlanDates, [.cinPlanEnd, .cinPlanStart], about: .cinPlan,
      "The plan for a child in need ends before it starts.",
      do: "Correct whichever date is wrong.",
      .cinPlans { plan, _, report in
        if plan.endedOn.isBefore(plan.startedOn) {
          report.failure(in: plan, plan.endedOn, plan.startedOn)
        }
      }),
    CensusRule(
      "4012Q", .cinPlanDates, [.cinPlanStart, .cinPlanEnd], about: .cinPlan,
      "The plan for a child in need starts and ends on the same day.",
      do: "Check both dates, or take out a plan that never began.",
      .cinPlans { plan, _, report in
        if plan.startedOn.isSame(as: plan.endedOn) {
          report.failure(in: plan, plan.startedOn, plan.endedOn)
        }
      }),
    CensusRule(
      "4013", .cinPlanDates, [.cinPlanEnd, .referenceDate], about: .cinPlan,
      "The plan for a child in need ended outside the year of the collection.",
      do: "Correct the date. A plan that ended before the year is not in its return.",
      .cinPlans { plan, census, report in
        if plan.endedOn.isOutside(census) { report.failure(in: plan, plan.endedOn) }
      }),
    CensusRule(
      "4014", .cinPlanDates, [.cinPlanStart, .cinPlanEnd], about: .cinPlan,
      "The plan for a child in need starts while another is going on.",
      do: "Correct the dates; a child can have only one plan at a time.",
      .child { child, census, report in
        let all = child.episodes.flatMap(\.cinPlans)
        for (place, plan) in all.enumerated() {
          let other = all.indices.first {
            $0 != place && plan.startedOn.isWithin(all[$0].startedOn, all[$0].endedOn, census)
          }
          guard let other else { continue }
          report.failure(in: plan, plan.startedOn, all[other].startedOn, all[other].endedOn)
        }
      }),
    CensusRule(
      "4015", .cinPlanDates, [.cinPlanStart, .referralDate], about: .cinPlan,
      "The plan for a child in need starts before the referral came.",
      do: "Correct whichever date is wrong.",
      .episodes { episode, _, report in
        for plan in episode.cinPlans where plan.startedOn.isBefore(episode.referredOn) {
          report.failure(in: plan, plan.startedOn, episode.referredOn)
        }
      }),
  ]
}
