import Record

/// A young person of 12 or more who lives with the child, and whom no concern names or says was thought of, is noticed.
public enum TeenagerInTheHome: PracticeRule {
  public static let rule = Rule("R-024", source: "Herefordshire section 3")

  public static let says =
    "When younger children are worried about, think of the teenager in the home too."

  public static let prompts = [
    Prompt(
      .otherChildrenConsidered, "Which other children of the home have you thought about?",
      hint: "Teenagers are often left out. They can be neglected too.")
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    guard !picture.concerns.isEmpty, picture.ageStage != .adolescence,
      picture.identity.stage != .adult
    else { return [] }
    let considered = Set(
      picture.concerns.flatMap {
        $0.entry.envelope.subjects + $0.content.circumstances.otherChildrenConsidered
      })
    let teenagers = picture.livingHere.filter { other in
      !considered.contains(other.person)
        && AgeStage(stage: other.stage, bornOn: other.bornOn, on: picture.today) == .adolescence
    }
    return teenagers.map { teenager in
      Notice(
        rule, title: "A teenager lives in the home too",
        why:
          "\(teenager.name) lives with this child. No concern says that anybody has thought of them.",
        entries: picture.concerns.map(\.id))
    }
  }
}
