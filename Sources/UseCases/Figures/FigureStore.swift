public import Casework
public import Packs
public import Record
public import Vocabulary

/// Everything figures are made from and what people write about them.
public protocol FigureStore:
  ReturnStore, RecordWalk, SurveyStore, NarrativeStore, PublicationStore
{}

/// The whole record, person by person, for counting and for nothing else.
public protocol RecordWalk: Sendable {
  /// Hands over everybody’s entries of some kinds, one person after another, on one moment of the record.
  ///
  /// Those whose keys have been destroyed are left out. No more than one person’s entries are held at once.
  func walk<Value: Sendable>(
    kinds: Set<String>, into value: Value,
    _ take: @escaping @Sendable (inout Value, PersonProjection, [Entry]) throws -> Void
  ) async throws -> Value

  /// Every agency of the place.
  func agencies() async throws -> [AgencyCard]
}

/// Where it is kept what people write beside the figures.
public protocol NarrativeStore: Sendable {
  /// Adds what somebody wrote, with the access that says so; what was written before stays.
  ///
  /// What was sent with a key before is not added again.
  func add(_ narratives: [Narrative], once key: CommandKey, logging access: AccessEvent)
    async throws

  /// Everything written about a strategy’s indicators, the earliest first.
  func narratives(of strategy: ID<StrategyPack>) async throws -> [Narrative]
}

/// What somebody wrote in one of the three boxes of an indicator.
public struct Narrative: Hashable, Sendable {
  public let strategy: ID<StrategyPack>
  public let indicator: ID<IndicatorDeclaration>
  public let question: Question
  public let text: String
  public let author: String
  public let writtenAt: Instant

  public init(
    strategy: ID<StrategyPack>, indicator: ID<IndicatorDeclaration>, question: Question,
    text: String, author: String, writtenAt: Instant
  ) {
    self.strategy = strategy
    self.indicator = indicator
    self.question = question
    self.text = text
    self.author = author
    self.writtenAt = writtenAt
  }

  /// Which box.
  public enum Question: String, CaseIterable, Sendable {
    case whatDoWeKnow = "what_do_we_know"
    case howDoWeKnowIt = "how_do_we_know_it"
    case whatWillWeDo = "what_will_we_do"
  }
}
