import Vocabulary

extension CensusRule {
  static let reviews: [CensusRule] = [
    CensusRule(
      "8841", .childProtectionPlans, [.protectionPlanStart, .reviewDate],
      "The child protection plan was reviewed on or before the day on which it starts.",
      do: "Correct whichever date is wrong. The initial conference is not a review.",
      .protectionPlans { plan, _, report in
        guard let started = plan.startedOn?.value else { return }
        for review in plan.reviews.flatMap(\.dates)
        where review.value.map({ $0 <= started }) ?? false {
          report.failure(in: plan, review, plan.startedOn)
        }
      }),
    CensusRule(
      "8842Q", .reviews, [.reviewDate],
      "A review of the child protection plan has no date.",
      do: "Give the day on which the review conference was held.",
      .protectionPlans { plan, _, report in
        for block in plan.reviews {
          if block.dates.isEmpty { report.failure(in: block, missing: .reviewDate) }
          for review in block.dates where review.value == nil {
            report.failure(in: block, review)
          }
        }
      }),
  ]
}
