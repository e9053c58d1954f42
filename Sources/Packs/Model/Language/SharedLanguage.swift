/// What all packs have in common: meanings, concepts, supplies of data, and the inventory of rules and systems.
public struct SharedLanguage: Equatable, Sendable {
  public internal(set) var meanings: [Meaning] = []
  public internal(set) var concepts: [Concept] = []
  public internal(set) var data: [DataSupply] = []
  public internal(set) var rules: [InventoryRule] = []
  public internal(set) var systems: [SystemName] = []
  public internal(set) var clocks: [NationalClock] = []
  /// What audits ask of a case, the same in every place.
  public internal(set) var standards: [AuditStandard] = []
  /// What families and practitioners are asked, the same in every place.
  public internal(set) var surveyQuestions: [SurveyQuestion] = []
  /// The forms all places share.
  public internal(set) var forms: [FormDeclaration] = []
  /// What the software serves so far; what has no line is not served yet.
  public internal(set) var served: [ServedItem] = []

  init() {}
}
