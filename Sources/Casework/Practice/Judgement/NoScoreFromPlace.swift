/// No rule looks at a postcode, an address or an area’s figures, and nothing adds a family up into a number.
///
/// Figures about areas are for planning services only.
public enum NoScoreFromPlace: PracticeRule {
  public static let rule = Rule("R-012", source: "Bury, Why; Blackpool Appendix 4")

  public static let says =
    "Where a family lives says nothing about how they care."
}
