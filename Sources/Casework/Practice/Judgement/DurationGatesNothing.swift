/// Neglect can be fatal in one afternoon, through want of supervision or dangerous living conditions.
///
/// So the question about danger comes before any about how long or how often, and leads to ``EmergencyRoute`` by itself.
public enum DurationGatesNothing: PracticeRule {
  public static let rule = Rule(
    "R-003", source: "Blackpool section 2; Bath and North East Somerset sections 1 and 5")

  public static let says =
    "A child in danger needs help now, however short a time it has gone on."

  public static let prompts = [
    Prompt(
      .isInImmediateDanger, "Is a child in danger now?",
      hint: "It does not matter how long it has gone on. If yes, act first and record afterwards.")
  ]

  /// What to do at once; nil when the author has not said a child is in danger.
  public static func route(for concern: Concern) -> EmergencyRoute? {
    concern.isInImmediateDanger ? .now : nil
  }
}
