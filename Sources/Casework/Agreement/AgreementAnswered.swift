public import Record
public import Vocabulary

/// Somebody was asked to agree to help, and what they said.
///
/// It is agreement to a service. It is no lawful basis for sharing information, which is decided and recorded
/// apart.
public struct AgreementAnswered: HelpRefused {
  public static let kind = Kind("agreement.answered", version: 2)

  /// Who was asked, when they are on the record.
  public var asked: ID<Person>?
  public var name: String
  public var giver: AgreementGiver
  public var answer: AgreementAnswer
  /// What they were asked to agree to.
  public var scope: String
  /// The level of need then.
  public var level: ID<LevelOfNeed>?
  public var why: String?
  /// What was done to explain and persuade.
  public var efforts: String?
  public var askAgainOn: LocalDate?
  /// Whether the worry is near significant harm.
  public var isNearSignificantHarm: Answer?
  public var monitor: Monitor?
  /// Whether they may lack mental capacity to decide.
  public var isCapacityInDoubt: Answer?
  public var capacityNote: String?
  /// Why a child under 16 is competent to agree, in words (Gillick v West Norfolk and Wisbech AHA [1986] AC 112).
  public var whyCompetent: String?
  /// In which ways they were told what they were asked to agree to.
  public var formats: [InformationFormat]
  /// Who interpreted; nil where nobody said.
  public var interpreter: InterpreterKind?
  public var overruled: [Overruling]

  public init(
    asked: ID<Person>? = nil, name: String = "", giver: AgreementGiver, answer: AgreementAnswer,
    scope: String = "", level: ID<LevelOfNeed>? = nil, why: String? = nil, efforts: String? = nil,
    askAgainOn: LocalDate? = nil, isNearSignificantHarm: Answer? = nil, monitor: Monitor? = nil,
    isCapacityInDoubt: Answer? = nil, capacityNote: String? = nil, whyCompetent: String? = nil,
    formats: [InformationFormat] = [], interpreter: InterpreterKind? = nil,
    overruled: [Overruling] = []
  ) {
    self.asked = asked
    self.name = name
    self.giver = giver
    self.answer = answer
    self.scope = scope
    self.level = level
    self.why = why
    self.efforts = efforts
    self.askAgainOn = askAgainOn
    self.isNearSignificantHarm = isNearSignificantHarm
    self.monitor = monitor
    self.isCapacityInDoubt = isCapacityInDoubt
    self.capacityNote = capacityNote
    self.whyCompetent = whyCompetent
    self.formats = formats
    self.interpreter = interpreter
    self.overruled = overruled
  }

  private enum CodingKeys: String, CodingKey {
    case asked
    case name
    case giver
    case answer
    case scope
    case level
    case why
    case efforts
    case askAgainOn = "ask_again_on"
    case isNearSignificantHarm = "is_near_significant_harm"
    case monitor
    case isCapacityInDoubt = "is_capacity_in_doubt"
    case capacityNote = "capacity_note"
    case whyCompetent = "why_competent"
    case formats
    case interpreter
    case overruled
  }
}

extension AgreementAnswered {
  public static let title = "Agreement to help"
  public static let isContact = true

  /// Before version 2 nobody was asked why a child is competent to agree.
  public static let earlierVersions: [Int: @Sendable ([UInt8]) throws -> AgreementAnswered] = [
    1: { try PayloadJSON.read($0) }
  ]

  public var summary: String {
    "\(answer.label): \(scope)"
  }

  public var details: [Detail] {
    Detail.listing(
      ("Who was asked", name), ("What they are to the child", giver.label),
      ("Answer", answer.label), ("Asked to agree to", scope), ("Why", why),
      ("Mental capacity in doubt", isCapacityInDoubt?.label),
      ("About their capacity", capacityNote),
      ("Why the child is competent to agree", whyCompetent),
      ("How they were told", formats.labels), ("Interpreted by", interpreter?.label))
      + refusalDetails
  }
}
