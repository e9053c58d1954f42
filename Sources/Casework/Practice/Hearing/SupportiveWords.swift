/// Words that blame, with others that say the same without; the list is Heed’s own and changes nothing by itself.
public enum SupportiveWords: PracticeRule {
  public static let rule = Rule(
    "R-143", source: "Bath and North East Somerset, Parenting 9 and 11")

  public static let says =
    "Write so that parents can read it without being made to feel they have failed."

  public static let asks = [
    FormPrompt(
      .plan, "lines", "How would this read to the parents?",
      hint: "Say what happened and what is needed, without blame. They will have a copy.")
  ]

  /// A phrase found in a text, and one that says it without blame.
  public struct Suggestion: Hashable, Sendable {
    public let found: String
    public let instead: String
  }

  /// What could be said otherwise, in the order of the list.
  public static func suggestions(in text: String) -> [Suggestion] {
    let lower = text.lowercased()
    return phrases.filter { lower.contains($0.found) }
  }

  private static let phrases = [
    ("failed to", "say what happened, and what got in the way"),
    ("failing to", "say what happens, and what gets in the way"),
    ("non-compliant", "say what was asked, and what the parent did"),
    ("did not engage", "say what was offered, and how it suited the family"),
    ("hard to reach", "say how the family was reached, and what to try next"),
    ("refuses to", "say what the parent said, and why"),
    ("bad parent", "say what the child goes without"),
    ("dysfunctional", "say what happens at home"),
  ]
  .map(Suggestion.init)
}
