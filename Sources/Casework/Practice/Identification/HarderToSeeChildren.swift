import Record
import Vocabulary

/// What makes neglect harder to see follows from what people noted and from the language stated for the child.
public enum HarderToSeeChildren: PracticeRule {
  public static let rule = Rule("R-022", source: "Blackpool sections 1 and 2")

  public static let says =
    "Neglect of some children is harder to see."

  public static let prompts = [
    Prompt(
      .harderToSee, "Does anything make neglect harder to see?",
      hint: "Fewer people may see the child, or understand them. Think who does.")
  ]

  public static func notices(in picture: Picture) -> [Notice] {
    let noted = picture.chronology.standing(VulnerabilityNoted.self)
      .map { ($0.id, $0.content.harderToSee) }
    let concerns = picture.concerns.map { ($0.id, $0.content.circumstances.harderToSee) }
    let told = (noted + concerns + language(of: picture)).filter { !$0.1.isEmpty }
    let known = Set(told.flatMap { $0.1 })
    guard let words = HarderToSee.allCases.filter(known.contains).labels else { return [] }
    return [
      Notice(
        rule, title: "Neglect may be harder to see here",
        why: "\(words). Ask who sees this child, and how the child can tell them.",
        entries: told.map(\.0).withoutRepeats)
    ]
  }

  private static func language(of picture: Picture) -> [(ID<Entry>, [HarderToSee])] {
    let language = picture.identity.details.firstLanguage ?? ""
    guard let entry = picture.identity.saidBy[.firstLanguage], !language.isBlank,
      language.lowercased() != "english"
    else { return [] }
    return [(entry, [.firstLanguageNotEnglish])]
  }
}
