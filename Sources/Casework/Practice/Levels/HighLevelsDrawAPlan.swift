import Record

/// Which kinds of plan a level should draw is on the place’s own scale.
public enum HighLevelsDrawAPlan: PracticeRule {
  public static let rule = Rule("R-044", source: "Blackpool Appendix 4")

  public static let says =
    "A child at a high level of need has the kind of plan that the level calls for."

  public static func notices(in picture: Picture) -> [Notice] {
    guard let decided = picture.involvement.level, let level = picture.levelOfNeed,
      !level.plans.isEmpty,
      !picture.involvement.openPlans.contains(where: { level.plans.contains($0.kind) })
    else { return [] }
    let kinds = PlanKind.allCases.filter(level.plans.contains).map(\.label.withoutCapital)
    return noticed(
      [decided.id], "No plan that the level calls for",
      "The child is at “\(decided.content.term)”, which calls for a \(kinds.joined(separator: " or a ")). There is none."
    )
  }
}
