/// Neglect seldom comes alone.
///
/// What was found beside it in any concern is gathered, with the concerns that say so.
public enum HarmsOverlap: PracticeRule {
  public static let rule = Rule(
    "R-017", source: "Bath and North East Somerset section 7; Liverpool 6; Herefordshire section 2")

  public static let says =
    "Think of domestic abuse, alcohol and drugs, exploitation and harm outside the home beside neglect."

  public static let prompts = [
    Prompt(
      .overlaps, "Is anything else going on beside it?",
      hint: "Domestic abuse, alcohol or drugs, exploitation, or harm outside the home.")
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    let told = picture.concerns.filter { !$0.content.categories.overlaps.isEmpty }
    let overlaps = Overlap.allCases.filter { overlap in
      told.contains { $0.content.categories.overlaps.contains(overlap) }
    }
    guard let words = overlaps.labels else { return [] }
    return [
      Notice(
        rule, title: "Other harm may be going on beside neglect",
        why: "These concerns also name: \(words). Plan for both together.", entries: told.map(\.id))
    ]
  }
}
