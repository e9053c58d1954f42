import Record
public import Vocabulary

/// Child in need plans after six months, and child protection plans after a number of months where the place sets one.
///
/// Where help is meant to last, the notice says so and does not call it drift.
public enum LongPlansAreReported: PracticeRule {
  public static let rule = Rule(
    "R-102", source: "Bury Monthly 8; a candidate in Bath and North East Somerset section 6")

  public static let says =
    "A child in need plan that lasts more than six months is reported."

  /// Open plans that have lasted longer than the number of months for their kind.
  public static func reported(in picture: Picture) -> [PlanCourse] {
    picture.involvement.openPlans.filter { plan in
      longAfter(plan, in: picture).map { $0 < picture.today } ?? false
    }
  }

  /// The last day on which a plan has not lasted long; nil for a kind without a number of months.
  public static func longAfter(_ plan: PlanCourse, in picture: Picture) -> LocalDate? {
    months(for: plan.kind, picture.parameters).map { plan.startedOn.adding(months: $0) }
  }

  public static func notices(in picture: Picture) -> [Notice] {
    let mark = LongHelpCanBeMeant.mark(in: picture)
    return reported(in: picture).flatMap { plan in
      let since =
        "\(plan.kind.label): open since \(plan.startedOn.british).\(whose(plan.kind, picture.parameters))"
      return mark.map {
        noticed(
          [plan.current.id, $0.id], "A long plan, by decision",
          "\(since) Marked as \($0.content.kind.label.withoutCapital): its length alone is not drift."
        )
      }
        ?? noticed(
          [plan.current.id], "A plan has lasted long",
          "\(since) Ask whether it is drifting, what has changed for the child, and what would end it well."
        )
    }
  }

  /// Bury’s six months are the only ones a strategy states; elsewhere the notice says whose they are.
  private static func whose(_ kind: PlanKind, _ parameters: PracticeParameters) -> String {
    kind == .childInNeed && !parameters.placesOwn.contains("cin_plan_months")
      ? " The six months are Bury’s: your strategy gives no figure." : ""
  }

  private static func months(for kind: PlanKind, _ parameters: PracticeParameters) -> Int? {
    switch kind {
    case .childInNeed: parameters.childInNeedMonths
    case .childProtection: parameters.childProtectionMonths
    default: nil
    }
  }
}
