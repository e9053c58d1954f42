/// Worries too small to act on alone are shown together, by type and time.
///
/// ``Accumulation`` lists the entries behind every cell; it makes no sum across types and no score.
public enum SmallWorriesAddUp: PracticeRule {
  public static let rule = Rule(
    "R-004", source: "Herefordshire section 2; Liverpool 5.1; Blackpool Appendix 4")

  public static let says =
    "A concern can rest on one event or on many small ones that add up."

  /// What was recorded, by type and by time.
  public static func accumulation(
    of picture: Picture, by period: Accumulation.Period = .month
  ) -> Accumulation {
    picture.chronology.accumulation(by: period)
  }
}
