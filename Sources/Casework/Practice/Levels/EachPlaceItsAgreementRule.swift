public import Vocabulary

/// Only one of the strategies states such a rule; a place that states none is not given another’s.
public enum EachPlaceItsAgreementRule: PracticeRule {
  public static let rule = Rule("R-045", source: "Blackpool Appendix 4")

  public static let says =
    "Each place says for its own scale at which levels help needs agreement."

  /// Whether help at a level needs agreement in a place, in words; it says so too when the place states nothing.
  public static func wording(at level: ID<LevelOfNeed>, in place: LocalPractice) -> String {
    let name = place.levels?.level(level)?.name ?? level.value
    guard !place.agreement.levels.isEmpty else {
      return "Your strategy does not say at which levels help needs the family’s agreement."
    }
    return place.agreement.isNeeded(at: level)
      ? "At “\(name)” help needs the family’s agreement (\(place.agreement.source))."
      : "At “\(name)” your strategy does not ask for the family’s agreement (\(place.agreement.source))."
  }
}
