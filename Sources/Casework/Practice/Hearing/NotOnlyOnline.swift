import Record

/// An agreed plan, or what a family agreed to, that nobody gave them in another way than online is noticed.
public enum NotOnlyOnline: PracticeRule {
  public static let rule = Rule("R-144", source: "Bath and North East Somerset, Parenting 8")

  public static let says =
    "Families are given information in other ways than online."

  public static let asks = [
    FormPrompt(
      .plan, "formats", "How was the plan given to the family?",
      hint:
        "On paper, read aloud, in large print, easy read, translated, or signed: what they can use."
    ),
    FormPrompt(
      .agreement, "formats", "How were they told what they were asked to agree to?",
      hint: "Talked through, on paper, in large print, easy read, translated, or signed."),
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    let online = picture.involvement.openPlans.filter {
      $0.agreement != nil && $0.current.content.formats.allSatisfy { $0 == .online }
    }
    let told = picture.involvement.agreements.given.filter { $0.content.formats == [.online] }
    return noticed(
      online.map(\.current.id), "Give the family the plan in a way they can use",
      "Nobody has recorded giving it on paper, read aloud, or in any way but online.")
      + noticed(
        told.map(\.id), "Tell the family in a way they can use",
        "They agreed to help that they were told of online alone. Talk it through, or give it on paper."
      )
  }
}
