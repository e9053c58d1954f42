public import Vocabulary

/// One question of an instrument.
///
/// Its identifier is permanent and is not made from its wording, which may change with the version.
public struct Item: Hashable, Sendable {
  public var id: ID<Item>
  public var question: String
  public var hint: String?
  public var kind: ItemKind
  /// Nil when it is always shown.
  public var shownWhen: ItemCondition?
  public var required: Requirement
  /// What is said beside it when an answer is missing; nil for words made from the question.
  public var whenMissing: String?
  /// What an answer states, by the name that the record and the figures know it, such as `parenting_capacity`.
  public var states: String?
  /// Which way is better for a child, where answers have an order; nil when neither is.
  public var better: BetterWhen?
  /// What a child or parent who answers it themselves reads in place of the question and the hint.
  public var family: FamilyWords?
  /// Whether a child or parent who fills the form in themselves is not asked it.
  public var isForPractitioners: Bool

  public init(
    id: ID<Item>, question: String, hint: String? = nil, kind: ItemKind,
    shownWhen: ItemCondition? = nil, required: Requirement = .never, whenMissing: String? = nil,
    states: String? = nil, better: BetterWhen? = nil, family: FamilyWords? = nil,
    isForPractitioners: Bool = false
  ) {
    self.id = id
    self.question = question
    self.hint = hint
    self.kind = kind
    self.shownWhen = shownWhen
    self.required = required
    self.whenMissing = whenMissing
    self.states = states
    self.better = better
    self.family = family
    self.isForPractitioners = isForPractitioners
  }
}

/// Whether an item has to be answered before a completion is finished.
///
/// Saying that it could not be answered, and why, is an answer: the form never stands in the way of a professional.
public enum Requirement: Hashable, Sendable {
  case never
  case always
  case when(ItemCondition)
}

/// Which way answers with an order get better.
public enum BetterWhen: String, CaseIterable, Sendable {
  /// A higher number; in a list of choices or grades, one further down.
  case higher
  /// A lower number; in a list of choices or grades, one further up.
  case lower
}
