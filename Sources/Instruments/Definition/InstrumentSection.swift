public import Vocabulary

/// A part of an instrument, which one author can fill in while others fill in theirs.
public struct InstrumentSection: Hashable, Sendable {
  public var id: ID<InstrumentSection>
  public var title: String
  public var guidance: String?
  public var items: [Item]
  /// Nil when it is always shown.
  public var shownWhen: ItemCondition?
  /// Whether it is answered once for each person the completion is about, as a statement for each child is.
  public var isForEachPerson: Bool
  /// What a child or parent who fills it in themselves reads in place of the title and the guidance.
  public var family: FamilyWords?
  /// Whether a child or parent who fills the form in themselves is not asked it.
  public var isForPractitioners: Bool

  public init(
    id: ID<InstrumentSection>, title: String, guidance: String? = nil, items: [Item],
    shownWhen: ItemCondition? = nil, isForEachPerson: Bool = false, family: FamilyWords? = nil,
    isForPractitioners: Bool = false
  ) {
    self.id = id
    self.title = title
    self.guidance = guidance
    self.items = items
    self.shownWhen = shownWhen
    self.isForEachPerson = isForEachPerson
    self.family = family
    self.isForPractitioners = isForPractitioners
  }
}
