import Record

/// Each decision keeps the scale’s name and the level’s words as they were, whatever the place calls them later.
public enum LocalWordsAreKept: PracticeRule {
  public static let rule = Rule(
    "R-054", source: "Bury Objective 4; Blackpool Appendix 4; Herefordshire section 2")

  public static let says =
    "Levels are told in the words all agencies of the place share."

  public static let asks = [
    FormPrompt(
      .level, "level", "At which level are the child’s needs?",
      hint: "In the words your place uses, so that every agency means the same.")
  ]

  static func objections(to decided: LevelDecided, in place: LocalPractice) -> [Objection] {
    guard let scale = place.levels, let level = scale.level(decided.level) else { return [] }
    return decided.term == level.name && decided.scale == scale.name
      ? []
      : [
        Objection(
          rule, at: "term",
          "Record the level as “\(level.name)” of “\(scale.name)”, the words your place shares")
      ]
  }
}
