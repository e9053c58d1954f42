import Record
import Vocabulary

/// While agencies are involved, weeks without direct work are noticed; how many is ours.
public enum TimeWithTheChild: PracticeRule {
  public static let rule = Rule("R-131", source: "Blackpool Appendix 4")

  public static let says =
    "Spend time with the child: too little of it is a known failing."

  public static let asks = [
    FormPrompt(
      .voice, "is_direct_work", "Was this time spent with the child for the child’s own sake?")
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    guard picture.involvement.isOpen, picture.identity.stage == .child else { return [] }
    let weeks = picture.parameters.weeksUntilTimeWithChild
    let opened = openedBy(picture)
    let last = picture.involvement.voices.last { $0.content.isDirectWork && $0.content.wasSeen }
    guard let opened, picture.hasPassed(weeks: weeks, since: max(last?.day ?? .first, opened.day))
    else { return [] }
    return noticed(
      [last?.id ?? opened.entry], "Nobody has spent time with the child",
      "No direct work is recorded for \(weeks) weeks.\(picture.parameters.whose("weeks_until_time_with_child"))"
    )
  }

  /// What the involvement began with, of what is open.
  private static func openedBy(_ picture: Picture) -> (entry: ID<Entry>, day: LocalDate)? {
    let involvement = picture.involvement
    let opened =
      involvement.openPlans.compactMap { $0.versions.first.map { ($0.id, $0.day) } }
      + involvement.openAssessments.compactMap { $0.started.map { ($0.id, $0.day) } }
      + involvement.openHelp.map { ($0.id, $0.day) }
      + [involvement.level].compactMap { $0.map { ($0.id, $0.day) } }
    return opened.min { $0.1 < $1.1 }
  }
}
