/// What it is like for the child: the effect on them, what they said, and what their behaviour or
/// injury may be telling.
public struct Experience: Codable, Hashable, Sendable, EmptyWhenAbsent {
  public var impact: String?
  /// Exactly what the child said.
  public var childsWords: String?
  /// Why there are none: too young, not seen, would not say.
  public var whyNoWords: String?
  /// What may lie behind a young person’s behaviour.
  public var behaviourCause: String?
  /// Whether the explanation of an injury fits what a child of that age can do.
  public var injuryExplanationFits: Answer?
  public var injuryNote: String?

  public init() { self.init(impact: nil) }

  public init(
    impact: String? = nil, childsWords: String? = nil, whyNoWords: String? = nil,
    behaviourCause: String? = nil, injuryExplanationFits: Answer? = nil, injuryNote: String? = nil
  ) {
    self.impact = impact
    self.childsWords = childsWords
    self.whyNoWords = whyNoWords
    self.behaviourCause = behaviourCause
    self.injuryExplanationFits = injuryExplanationFits
    self.injuryNote = injuryNote
  }

  private enum CodingKeys: String, CodingKey {
    case impact
    case childsWords = "childs_words"
    case whyNoWords = "why_no_words"
    case behaviourCause = "behaviour_cause"
    case injuryExplanationFits = "injury_explanation_fits"
    case injuryNote = "injury_note"
  }
}
