public import Record
public import Vocabulary

/// What was noted about parents and carers is gathered, with the entries that say so.
public enum ParentsOwnDifficulties: PracticeRule {
  public static let rule = Rule("R-023", source: "Liverpool 4.1; Blackpool section 2")

  public static let says =
    "Record what in a parent’s own life makes caring harder: fathers’ as well as mothers’."

  public static let prompts = [
    Prompt(
      .parentalFactors, "Does any of these make caring harder for a parent or carer?",
      hint: "Ask about fathers and other carers as well as mothers.")
  ]

  /// What is known, in the order of the form, each with the entries that say so.
  public static func known(in picture: Picture) -> [(ParentalFactor, [ID<Entry>])] {
    let told = told(in: picture)
    return ParentalFactor.allCases.compactMap { factor in
      let entries = told.filter { $0.1.contains(factor) }.map(\.0)
      return entries.isEmpty ? nil : (factor, entries)
    }
  }

  public static func notices(in picture: Picture) -> [Notice] {
    let known = known(in: picture)
    guard let words = known.map(\.0).labels else { return [] }
    return [
      Notice(
        rule, title: "Parents’ own difficulties are on the record",
        why: "\(words). Think what each means for the child, day by day.",
        entries: known.flatMap(\.1).withoutRepeats)
    ]
  }

  private static func told(in picture: Picture) -> [(ID<Entry>, [ParentalFactor])] {
    picture.chronology.standing(ParentalFactorsNoted.self).map { ($0.id, $0.content.factors) }
      + picture.concerns.map { ($0.id, $0.content.circumstances.parentalFactors) }
  }
}
