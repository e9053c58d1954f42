import Record
import Vocabulary

/// Once there is a concern, men whose part in caring nobody has asked about are noticed; and so is
/// it when no man is recorded at all.
public enum MenInTheFamily: PracticeRule {
  public static let rule = Rule("R-027", source: "Herefordshire section 3")

  public static let says =
    "Think of the men in or around the family: what they do for the child, and any risk."

  public static let prompts = [
    Prompt(
      .menConsidered, "What do men in or around the family do for the child, and is any a risk?",
      hint:
        "Fathers, stepfathers, partners, grandfathers, lodgers and visitors. Ask, and speak to them."
    )
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    let concerns = picture.concerns
    guard !concerns.isEmpty, picture.identity.stage != .adult,
      concerns.allSatisfy({ $0.content.circumstances.menConsidered.isBlank })
    else { return [] }
    let men = men(around: picture)
    let asked = Set(
      picture.family.links(of: picture.person)
        .filter { [.yes, .no].contains($0.relationship.caresForChild) }.map(\.person))
    let unasked = men.filter { !asked.contains($0) }
    guard men.isEmpty || !unasked.isEmpty else { return [] }
    return [
      Notice(
        rule, title: "Think of the men in or around the family",
        why: men.isEmpty
          ? "No man is recorded. Ask who comes to the home and who helps with the child."
          : "Nobody has recorded what part \(names(of: unasked, in: picture)) plays in caring, or whether there is any risk.",
        entries: concerns.map(\.id))
    ]
  }

  private static func men(around picture: Picture) -> [ID<Person>] {
    let male = Set(picture.others.filter { $0.sex == .male && $0.stage == .adult }.map(\.person))
    let linked = picture.family.links(of: picture.person).filter { $0.relative == picture.person }
      .filter { $0.includes(picture.today) && ($0.kind == .father || male.contains($0.person)) }
      .map(\.person)
    return (linked + picture.livingHere.map(\.person).filter(male.contains)).withoutRepeats
  }

  private static func names(of men: [ID<Person>], in picture: Picture) -> String {
    let names = men.compactMap { man in picture.others.first { $0.person == man }?.name }
    return names.isEmpty ? "a man of the family" : names.joined(separator: " or ")
  }
}
