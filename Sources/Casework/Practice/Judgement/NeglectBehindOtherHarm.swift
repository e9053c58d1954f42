public import Record
public import Vocabulary

/// A concern has one main category and any number of others; neglect in any of them is counted as neglect.
public enum NeglectBehindOtherHarm: PracticeRule {
  public static let rule = Rule("R-016", source: "Liverpool 1.2 and 3.4; Blackpool section 2")

  public static let says =
    "Neglect that stands behind another kind of harm counts too."

  public static let prompts = [
    Prompt(.primaryCategory, "What is the main kind of harm?"),
    Prompt(
      .secondaryCategories, "What other kinds of harm may there be?",
      hint: "Neglect often stands behind emotional abuse or another kind of harm."),
  ]

  /// Concerns in which neglect is any part, the earliest first.
  public static func concernsOfNeglect(in picture: Picture) -> [ID<Entry>] {
    picture.concerns.filter(\.content.countsAsNeglect).map(\.id)
  }
}
