/// The stage follows from the child’s age, and the guidance shown beside a concern follows from the stage.
public enum StagesHaveTheirOwnSigns: PracticeRule {
  public static let rule = Rule(
    "R-006", source: "Blackpool section 2, Appendices 1 and 2 (Horwath 2007)")

  public static let says =
    "Neglect shows differently at each stage of a child’s life."

  /// What neglect of some types can look like at the child’s stage; empty when the stage is not known.
  public static func guidance(for types: [NeglectType], in picture: Picture) -> [Guidance] {
    picture.ageStage.map { Guidance.examples(of: types, at: $0) } ?? []
  }
}
