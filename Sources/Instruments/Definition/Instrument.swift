public import Vocabulary

/// A form that is declared and not programmed: an assessment, a screening, a grade record, a survey.
///
/// A version never changes once somebody has completed it; what is put right becomes the next version, and a completion
/// keeps the version it was made with.
public struct Instrument: Hashable, Sendable {
  public var id: ID<Instrument>
  /// Counted from 1.
  public var version: Int
  public var title: String
  /// The short form people use, such as EHA.
  public var shortTitle: String?
  public var about: CompletionSubject
  /// Said above the whole form.
  public var guidance: String?
  public var sections: [InstrumentSection]
  public var terms: TermsOfUse
  public var scoring: Scoring
  public var comparison: Comparability
  /// What a child or parent who fills it in themselves reads in place of the title and the guidance.
  public var family: FamilyWords?

  public init(
    id: ID<Instrument>, version: Int = 1, title: String, shortTitle: String? = nil,
    about: CompletionSubject = .child, guidance: String? = nil, sections: [InstrumentSection],
    terms: TermsOfUse = TermsOfUse(), scoring: Scoring = .none,
    comparison: Comparability = Comparability(), family: FamilyWords? = nil
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.shortTitle = shortTitle
    self.about = about
    self.guidance = guidance
    self.sections = sections
    self.terms = terms
    self.scoring = scoring
    self.comparison = comparison
    self.family = family
  }

  /// Every item, in the order asked.
  public var items: [Item] { sections.flatMap(\.items) }

  public func item(_ id: ID<Item>) -> Item? {
    for section in sections {
      if let item = section.items.first(where: { $0.id == id }) { return item }
    }
    return nil
  }

  public func section(of item: ID<Item>) -> InstrumentSection? {
    sections.first { $0.items.contains { $0.id == item } }
  }
}

/// Whom or what a completion is about.
public enum CompletionSubject: String, CaseIterable, Sendable {
  case child
  /// One child and one carer, the child first: how grades of care are recorded.
  case childAndCarer = "child_and_carer"
  /// The children of one family together.
  case family
  case adult
  case practitioner
  case organisation

  /// How many people a completion names.
  var people: ClosedRange<Int> {
    switch self {
    case .child, .adult: 1...1
    case .childAndCarer: 2...2
    case .family: 1...30
    case .practitioner, .organisation: 0...1
    }
  }
}
