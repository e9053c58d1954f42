public import Vocabulary

/// A place’s strategy as data: everything it declares, in the order it declares it.
///
/// A pack that ``PackLibrary`` has checked names nothing that does not exist. What it takes over from the pack it
/// extends stands in it like its own; ``inherited`` tells which.
public struct StrategyPack: Equatable, Sendable {
  public internal(set) var identity = PackIdentity()
  public internal(set) var terms: [Term] = []
  public internal(set) var agencies: [Agency] = []
  public internal(set) var bodies: [Body] = []
  /// Wards and localities; none where the place has not listed them.
  public internal(set) var areas: [Area] = []
  public internal(set) var levels: [Level] = []
  public internal(set) var consent: [ConsentRule] = []
  public internal(set) var aims: [Aim] = []
  public internal(set) var objectives: [Objective] = []
  public internal(set) var actions: [Action] = []
  public internal(set) var principleSets: [PrincipleSet] = []
  public internal(set) var principles: [Principle] = []
  public internal(set) var arrangements: [Arrangement] = []
  public internal(set) var rules: [RuleInForce] = []
  public internal(set) var clocks: [Clock] = []
  public internal(set) var instruments: [InstrumentUse] = []
  /// Forms of its own: added, or in place of those all places share.
  public internal(set) var forms: [FormDeclaration] = []
  public internal(set) var indicators: [IndicatorDeclaration] = []
  public internal(set) var evidence: [EvidenceLine] = []
  public internal(set) var courses: [Course] = []
  public internal(set) var audits: [AuditProgramme] = []
  public internal(set) var feedback: [FeedbackPoint] = []
  /// Questions of surveys beside those all places share.
  public internal(set) var surveyQuestions: [SurveyQuestion] = []
  public internal(set) var related: [RelatedStrategy] = []
  public internal(set) var figures: [StatedFigure] = []
  public internal(set) var questions: [OpenQuestion] = []
  public internal(set) var gaps: [KnownGap] = []
  public internal(set) var systems: [NamedSystem] = []
  /// What stands in this pack as another declares it.
  public internal(set) var inherited: Set<DeclarationKey> = []

  init() {}

  public var id: ID<StrategyPack> { identity.id }
  public var place: Place { identity.place }
}
