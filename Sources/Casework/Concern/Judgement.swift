/// What the author judges, and why.
///
/// Only a person judges: nothing here is ever filled in by the program.
public struct Judgement: Codable, Hashable, Sendable, EmptyWhenAbsent {
  public var pattern: Pattern?
  public var judgement: String?
  public var reason: String?
  /// Never required: neglect need not be meant.
  public var seemsDeliberate: Answer?
  public var legalRoutes: [LegalRoute]
  public var cultureNote: String?
  public var couldNotJudgeBecause: String?

  public init() { self.init(pattern: nil) }

  public init(
    pattern: Pattern? = nil, judgement: String? = nil, reason: String? = nil,
    seemsDeliberate: Answer? = nil, legalRoutes: [LegalRoute] = [], cultureNote: String? = nil,
    couldNotJudgeBecause: String? = nil
  ) {
    self.pattern = pattern
    self.judgement = judgement
    self.reason = reason
    self.seemsDeliberate = seemsDeliberate
    self.legalRoutes = legalRoutes
    self.cultureNote = cultureNote
    self.couldNotJudgeBecause = couldNotJudgeBecause
  }

  private enum CodingKeys: String, CodingKey {
    case pattern
    case judgement
    case reason
    case seemsDeliberate = "seems_deliberate"
    case legalRoutes = "legal_routes"
    case cultureNote = "culture_note"
    case couldNotJudgeBecause = "could_not_judge_because"
  }
}
