import Record
public import Vocabulary

/// A review past its day, and a review that looked at the plan without using again the tools that began it, are noticed.
public enum PlansAndToolsTogether: PracticeRule {
  public static let rule = Rule("R-094", source: "Blackpool Appendix 4")

  public static let says =
    "Plans and tools are reviewed together, regularly."

  public static let asks = [
    FormPrompt(
      .review, "tools", "Which tools were completed again for this review?",
      hint: "Side by side with the last ones, they show what has changed.")
  ]

  /// The day a plan’s next review is due, and whose number that is; nil for one that has ended, or that a conference decided
  /// to end.
  public static func due(
    of plan: PlanCourse, in picture: Picture
  ) -> (day: LocalDate, isPlacesOwn: Bool)? {
    guard plan.isOpen, !plan.isEndDecided(in: picture.involvement) else { return nil }
    if let due = plan.reviewDue(in: picture.place) { return (due.on, true) }
    let last = plan.wholeReviews.last?.day ?? plan.startedOn
    return (last.adding(months: picture.parameters.monthsUntilPlanReview), false)
  }

  /// Whether the day of a plan’s next review has passed.
  public static func isOverdue(_ plan: PlanCourse, in picture: Picture) -> Bool {
    due(of: plan, in: picture).map { $0.day < picture.today } ?? false
  }

  public static func notices(in picture: Picture) -> [Notice] {
    picture.involvement.openPlans.flatMap { plan -> [Notice] in
      overdue(plan, in: picture) + toolless(plan, in: picture)
    }
  }

  private static func overdue(_ plan: PlanCourse, in picture: Picture) -> [Notice] {
    guard let due = due(of: plan, in: picture), due.day < picture.today else { return [] }
    return noticed(
      [plan.current.id], "A review is overdue",
      "\(plan.kind.label): it was due on \(due.day.british)."
        + (due.isPlacesOwn ? "" : picture.parameters.whose("months_until_plan_review")))
  }

  private static func toolless(_ plan: PlanCourse, in picture: Picture) -> [Notice] {
    guard let last = plan.reviews.last, last.content.tools.isEmpty,
      picture.involvement.tools.contains(where: { $0.day < last.day })
    else { return [] }
    return noticed(
      [last.id], "A review without the tools",
      "Tools were completed before, and none again for this review. Side by side they show what has changed."
    )
  }
}
