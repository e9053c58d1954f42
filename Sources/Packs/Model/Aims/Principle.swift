public import Vocabulary

/// A principle of a strategy, and where it is carried out.
public struct Principle: Hashable, Sendable {
  public internal(set) var id = ID<Principle>("")
  /// The strategy’s own number for it: “6(a)”.
  public internal(set) var number: String?
  public internal(set) var says = ""
  public internal(set) var set = ID<PrincipleSet>("")
  /// Whom it asks something of.
  public internal(set) var asks: [ID<Party>] = []
  /// The rules of practice that carry it out.
  public internal(set) var rules: [RuleNumber] = []
  public internal(set) var source: [Source] = []

  init() {}
}

/// A set of principles: adopted, or one of several among which nobody has yet chosen.
public struct PrincipleSet: Hashable, Sendable {
  public internal(set) var id = ID<PrincipleSet>("")
  public internal(set) var title = ""
  /// Where the set comes from, when it is not the strategy’s own.
  public internal(set) var origin: String?
  public internal(set) var standing = PrincipleStanding.adopted
  public internal(set) var source: [Source] = []

  init() {}
}

/// Whether a set of principles holds.
public enum PrincipleStanding: String, CaseIterable, Sendable {
  case adopted
  /// Proposed beside others; which holds is an open question.
  case candidate
}

extension Principle: Named {
  var declaredName: String { id.value }

  static let shape = Shape<Principle>(
    "a principle", "A principle of the strategy, and where it is carried out.",
    [
      .required("id", \.id, .id(), "The name others refer to it by."),
      .optional("number", \.number, .label, "The strategy’s own number for it."),
      .required("says", \.says, .sentence, "The principle, in our own words."),
      .required("set", \.set, .reference(to: .principleSets), "The set it belongs to."),
      .list("asks", \.asks, .party, "Whom it asks something of."),
      .list("rules", \.rules, .rule, "The rules of practice that carry it out."),
      .source(\.source),
    ])
}

extension PrincipleSet: Named {
  var declaredName: String { id.value }

  static let shape = Shape<PrincipleSet>(
    "a set of principles", "A set of principles, adopted or proposed.",
    [
      .required("id", \.id, .id(), "The name others refer to it by."),
      .required("title", \.title, .label, "What the set is called."),
      .optional("origin", \.origin, .label, "Where it comes from, when it is not our own."),
      .required("standing", \.standing, .choice(), "Whether it is adopted or a candidate."),
      .source(\.source),
    ])
}
