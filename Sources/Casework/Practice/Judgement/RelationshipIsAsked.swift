/// Each concern can say whether the relationship has broken down.
public enum RelationshipIsAsked: PracticeRule {
  public static let rule = Rule("R-014", source: "Bury, Definition")

  public static let says =
    "Whether the relationship between parent and child has broken down shapes the next step."

  public static let prompts = [
    Prompt(
      .relationshipBrokenDown, "Has the relationship between parent and child broken down?",
      hint: "Think of warmth, interest and blame. The answer shapes what to do next.")
  ]
}
