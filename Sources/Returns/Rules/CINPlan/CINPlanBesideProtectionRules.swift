import Vocabulary

extension CensusRule {
  static let cinPlansBesideProtection: [CensusRule] = [
    CensusRule(
      "4001", .cinPlanDates, [.cinPlanEnd, .protectionPlanEnd], about: .cinPlan,
      "A plan for a child in need and a child protection plan of one referral are both open.",
      do: "Give the day on which the plan for a child in need ended.",
      .episodes { episode, _, report in
        guard let protection = episode.protectionPlans.first(where: { $0.endedOn == nil }) else {
          return
        }
        for plan in episode.cinPlans where plan.endedOn == nil {
          report.failure(
            in: plan, plan.startedOn, protection.startedOn, missing: .cinPlanEnd, .protectionPlanEnd
          )
        }
      }),
    CensusRule(
      "4003", .reviews, [.cinPlanStart, .cinPlanEnd, .reviewDate], about: .cinPlan,
      "A child protection plan was reviewed while the child had a plan for a child in need.",
      do: "Correct the dates. Only the review that ends the child protection plan may fall there.",
      .episodes { episode, census, report in
        guard !episode.cinPlans.isEmpty else { return }
        for protection in episode.protectionPlans {
          for review in protection.reviews.flatMap(\.dates) {
            guard !WrittenDate?(review).isSame(as: protection.endedOn),
              let plan = episode.cinPlans.first(where: { review.isDuring($0, census) })
            else { continue }
            report.failure(in: protection, review, plan.startedOn, plan.endedOn)
          }
        }
      }),
    CensusRule(
      "4016", .cinPlanDates, [.cinPlanStart, .protectionPlanStart, .protectionPlanEnd],
      about: .cinPlan,
      "The plan for a child in need starts while the child has a child protection plan.",
      do: "Correct the dates. The one plan may start on the day on which the other ends.",
      .child { child, census, report in
        let protections = child.episodes.flatMap(\.protectionPlans)
        guard !protections.isEmpty else { return }
        for plan in child.episodes.flatMap(\.cinPlans) {
          let protection = protections.first {
            plan.startedOn.isWithin($0.startedOn, $0.endedOn, census)
              && !plan.startedOn.isSame(as: $0.endedOn)
          }
          guard let protection else { continue }
          report.failure(in: plan, plan.startedOn, protection.startedOn, protection.endedOn)
        }
      }),
    CensusRule(
      "4017", .cinPlanDates, [.cinPlanStart, .cinPlanEnd, .protectionPlanStart], about: .cinPlan,
      "The child protection plan starts while the child has a plan for a child in need.",
      do: "Correct the dates. The one plan may start on the day on which the other ends.",
      .child { child, census, report in
        let plans = child.episodes.flatMap(\.cinPlans)
        guard !plans.isEmpty else { return }
        for protection in child.episodes.flatMap(\.protectionPlans) {
          let plan = plans.first {
            protection.startedOn.isWithin($0.startedOn, $0.endedOn, census)
              && !protection.startedOn.isSame(as: $0.endedOn)
          }
          guard let plan else { continue }
          report.failure(in: protection, protection.startedOn, plan.startedOn, plan.endedOn)
        }
      }),
  ]
}

extension WrittenDate {
  fileprivate func isDuring(_ plan: CINChild.CINPlan, _ census: Census) -> Bool {
    let day: WrittenDate? = self
    return day.isWithin(plan.startedOn, plan.endedOn, census) && !day.isSame(as: plan.endedOn)
  }
}
