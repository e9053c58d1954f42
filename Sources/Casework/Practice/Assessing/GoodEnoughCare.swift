/// Shown beside the question: what neglect can look like at the child’s age, in our own words.
public enum GoodEnoughCare: PracticeRule {
  public static let rule = Rule("R-081", source: "Blackpool Appendix 4; Liverpool 3.2")

  public static let says =
    "Judge by what a child of this age needs and what good enough care is."

  public static let asks = [
    FormPrompt(
      .assessment, Finding.goodEnough.rawValue,
      "What would good enough care be for a child of this age, and how far is this from it?",
      hint: "What children of this age can do and need, not what you are used to seeing.")
  ]

  /// What to hold the child’s life against; empty when the child’s stage is not known.
  public static func guidance(in picture: Picture) -> [Guidance] {
    StagesHaveTheirOwnSigns.guidance(for: [], in: picture)
  }
}
