/// A rule of practice that the strategies state or rest on, by its number.
public struct InventoryRule: Hashable, Sendable {
  public internal(set) var rule = RuleNumber.unwritten
  public internal(set) var part = RulePart.judgement
  public internal(set) var kinds: [RuleKind] = []
  public internal(set) var standing = RuleStanding.explicit
  public internal(set) var says = ""
  /// The names of the numbers it can be used with.
  public internal(set) var parameters: [String] = []

  init() {}
}

/// What software can do about a rule.
public enum RuleKind: String, CaseIterable, Sendable {
  /// Refuse to complete without it, unless somebody overrides it with a reason.
  case enforce
  /// Work it out from the record.
  case compute
  /// Warn.
  case warn
  /// Ask, and record the answer.
  case prompt
}

/// Whether the strategies say a rule or it follows from what they describe.
public enum RuleStanding: String, CaseIterable, Sendable {
  case explicit
  case implied
  /// Said in part: what the software makes of it is Heed’s own reading.
  case partlyOurs = "partly_ours"
}

/// The part of the work a rule is about.
public enum RulePart: String, CaseIterable, Sendable {
  case judgement
  case identification
  case levels
  case assessment
  case plans
  case drift
  case voice
  case sharing
  case indicators
  case governance
}

extension InventoryRule: Named {
  var declaredName: String { rule.description }

  static let shape = Shape<InventoryRule>(
    "a rule of practice", "A rule of practice that the strategies state or rest on.",
    [
      .required("rule", \.rule, .ruleNumber, "Its number."),
      .required("part", \.part, .choice(), "The part of the work it is about."),
      .required("kinds", \.kinds, .list(of: .choice()), "What software can do about it."),
      .required("standing", \.standing, .choice(), "Whether the strategies say it."),
      .required("says", \.says, .sentence, "The rule, in plain words."),
      .list("parameters", \.parameters, .parameterName, "The numbers it can be used with."),
    ])
}
