public import Record
public import Vocabulary

/// Somebody looked back at an early help assessment and answered the two questions of an audit.
public struct AssessmentAudited: Judged {
  public static let kind = Kind("assessment.audited")

  public var assessment: ID<Assessment>
  public var areOutcomesImproving: Answer?
  /// Whether a chance to move to a higher level was missed.
  public var wasChanceMissed: Answer?
  public var note: String
  public var overruled: [Overruling]

  public init(
    assessment: ID<Assessment>, areOutcomesImproving: Answer? = nil, wasChanceMissed: Answer? = nil,
    note: String = "", overruled: [Overruling] = []
  ) {
    self.assessment = assessment
    self.areOutcomesImproving = areOutcomesImproving
    self.wasChanceMissed = wasChanceMissed
    self.note = note
    self.overruled = overruled
  }

  private enum CodingKeys: String, CodingKey {
    case assessment
    case areOutcomesImproving = "are_outcomes_improving"
    case wasChanceMissed = "was_chance_missed"
    case note
    case overruled
  }
}

extension AssessmentAudited {
  public static let title = "Assessment audited"

  public var summary: String {
    "Outcomes improving: \((areOutcomesImproving ?? .notKnown).label.lowercased())"
  }

  public var details: [Detail] {
    Detail.listing(
      ("Are outcomes improving", areOutcomesImproving?.label),
      ("Was a chance to step up missed", wasChanceMissed?.label), ("Note", note),
      ("Decided otherwise than", overruled.told))
  }
}
