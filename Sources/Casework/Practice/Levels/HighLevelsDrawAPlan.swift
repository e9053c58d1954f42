import Record
import Vocabulary

/// Which kinds of plan a level should draw is on the place’s own scale.
public enum HighLevelsDrawAPlan: PracticeRule {
  public static let rule = Rule(
    "R-044", source: "Blackpool Appendix 4; Working Together 2023, chapter 3")

  public static let says =
    "A child at a high level of need has the plan that the level calls for, and an independently chaired conference decides on child protection plans."

  public static func notices(in picture: Picture) -> [Notice] {
    byLevel(in: picture) + byConference(in: picture) + withoutConference(in: picture)
  }

  /// A child protection plan that goes on though no conference on the record decided on it.
  private static func withoutConference(in picture: Picture) -> [Notice] {
    noticed(
      picture.involvement.openPlans.filter { $0.kind == .childProtection && $0.conference == nil }
        .map(\.current.id),
      "No conference has decided on the child protection plan",
      "None is on the record. Hold the conference and record it, or record the one that was held elsewhere."
    )
  }

  /// A conference decided that a child protection plan is needed, and none was written since.
  private static func byConference(in picture: Picture) -> [Notice] {
    guard let conference = picture.involvement.conferenceWithoutPlan else { return [] }
    return noticed(
      [conference.id], "No plan that the conference decided on",
      "The conference of \(conference.day.british) decided that a child protection plan is needed. There is none."
    )
  }

  /// Whether a plan that the level calls for, or that a conference decided on, is missing.
  public static func isPlanMissing(in picture: Picture) -> Bool {
    !byLevel(in: picture).isEmpty || !byConference(in: picture).isEmpty
  }

  private static func byLevel(in picture: Picture) -> [Notice] {
    guard let decided = picture.involvement.level, let level = picture.levelOfNeed,
      !level.plans.isEmpty,
      !picture.involvement.openPlans.contains(where: { level.plans.contains($0.kind) })
    else { return [] }
    let kinds = PlanKind.allCases.filter(level.plans.contains).map(\.one)
    return noticed(
      [decided.id], "No plan that the level calls for",
      "The child is at “\(decided.content.term)”, which calls for \(kinds.joined(separator: " or ")). There is none."
    )
  }
}
