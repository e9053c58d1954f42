import Record

/// From the parent, the child and the professional, each apart.
public enum StrengthsAndChange: PracticeRule {
  public static let rule = Rule("R-077", source: "Herefordshire section 2")

  public static let says =
    "An assessment states what works well and what must change, as parent, child and professional each see it."

  public static let asks = ViewGiver.asked.map { giver in
    FormPrompt(
      .assessment, "views.\(giver.rawValue)",
      "\(giver.label): what works well, and what must change?")
  }

  public static func notices(in picture: Picture) -> [Notice] {
    guard let latest = picture.latestAssessment else { return [] }
    let views =
      picture.involvement.assessment(latest.content.assessment)?.views(of: picture.person)
      ?? latest.content.views
    let complete = views.filter { !$0.worksWell.isBlank && !$0.mustChange.isBlank }
    let asked = ViewGiver.asked.filter { $0 != .child || picture.identity.stage != .unborn }
    let missing = asked.filter { giver in !complete.contains { $0.giver == giver } }
    guard let words = missing.labels else { return [] }
    return noticed(
      [latest.id], "What works well and what must change",
      "The latest assessment does not say it as seen by: \(words.withoutCapital).")
  }
}
