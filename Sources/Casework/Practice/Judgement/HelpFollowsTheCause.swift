/// What lies behind it is recorded, in two sorts: how somebody parents, and what weighs on the family.
public enum HelpFollowsTheCause: PracticeRule {
  public static let rule = Rule("R-013", source: "Bury, Definition")

  public static let says =
    "The kind and the level of help follow what lies behind the neglect."

  public static let prompts = [
    Prompt(
      .rootCauses, "What lies behind it, as far as you know?",
      hint: "The help that is offered should follow from this. Not yet known is an answer."),
    Prompt(.rootCauseNote, "More about what lies behind it"),
  ]

  static func problems(in concern: Concern) -> [ConcernProblem] {
    guard concern.circumstances.rootCauses.contains(.other),
      concern.circumstances.rootCauseNote.isBlank
    else { return [] }
    return [ConcernProblem(.rootCauseNote, "Enter what else lies behind it")]
  }

  /// The help a cause calls for, in plain words; nil where nobody knows yet.
  public static func help(for cause: RootCause) -> String? {
    switch cause {
    case .parentingSkill: "Help to learn and practise looking after a child"
    case .inappropriateExpectations: "Help to see what a child of this age can do and needs"
    case .malice: "Keeping the child safe comes first: speak to children’s social care"
    case .depression, .anxiety:
      "Help for the parent’s mental health, and help for the child meanwhile"
    case .substances: "Help with alcohol or drugs, and help for the child meanwhile"
    case .money: "Help with money and benefits"
    case .homelessness: "Help with housing"
    case .other, .notYetKnown: nil
    }
  }
}
