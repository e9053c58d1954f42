public import Record
public import Vocabulary

/// Somebody decided at which level of the place’s own scale a child’s needs are, from a day on.
///
/// Nothing is worked out or filled in: a person decides, says why, and shows what it rests on.
public struct LevelDecided: Judged {
  public static let kind = Kind("level.decided")

  /// The scale’s own name then.
  public var scale: String
  public var level: ID<LevelOfNeed>
  /// The words the place used for the level then.
  public var term: String
  public var change: LevelChange
  public var why: String
  /// The entries it rests on.
  public var evidence: [ID<Entry>]
  /// What earlier help and worries show.
  public var history: String?
  public var dissent: [Dissent]
  /// For a step down only.
  public var reason: StepDownReason?
  /// Each desired outcome of the plan.
  public var outcomes: [OutcomeProgress]
  /// Each area that tools pointed to.
  public var concerns: [AreaOfConcern]
  /// Assessments brought along, so that the family is not assessed again.
  public var carried: [ID<Entry>]
  /// Whether one agency alone can meet the need.
  public var canOneAgencyMeetNeed: Answer?
  /// Whether waiting would leave a child in danger.
  public var isUrgent: Bool
  public var overruled: [Overruling]

  public init(
    scale: String, level: ID<LevelOfNeed>, term: String, change: LevelChange, why: String = "",
    evidence: [ID<Entry>] = [], history: String? = nil, dissent: [Dissent] = [],
    reason: StepDownReason? = nil, outcomes: [OutcomeProgress] = [], concerns: [AreaOfConcern] = [],
    carried: [ID<Entry>] = [], canOneAgencyMeetNeed: Answer? = nil, isUrgent: Bool = false,
    overruled: [Overruling] = []
  ) {
    self.scale = scale
    self.level = level
    self.term = term
    self.change = change
    self.why = why
    self.evidence = evidence
    self.history = history
    self.dissent = dissent
    self.reason = reason
    self.outcomes = outcomes
    self.concerns = concerns
    self.carried = carried
    self.canOneAgencyMeetNeed = canOneAgencyMeetNeed
    self.isUrgent = isUrgent
    self.overruled = overruled
  }

  private enum CodingKeys: String, CodingKey {
    case scale
    case level
    case term
    case change
    case why
    case evidence
    case history
    case dissent
    case reason
    case outcomes
    case concerns
    case carried
    case canOneAgencyMeetNeed = "can_one_agency_meet_need"
    case isUrgent = "is_urgent"
    case overruled
  }
}

extension LevelDecided {
  public static let title = "Level of need decided"

  public var summary: String {
    "\(term): \(change.label.lowercased())"
  }

  public var cited: [String: [ID<Entry>]] {
    ["Rests on": evidence, "Assessments brought along": carried]
  }

  public var details: [Detail] {
    var details: [Detail] = Detail.listing(
      ("Scale", scale), ("Level", term), ("Change", change.label), ("Why", why),
      ("Rests on", evidence.counted("entry", "entries")), ("What the history shows", history),
      ("Seen otherwise", dissent.told),
      ("Reason for the step down", reason?.label))
    details += outcomes.details
    details += concerns.details
    details += Detail.listing(
      ("Assessments brought along", carried.counted("assessment", "assessments")),
      ("Can one agency meet the need", canOneAgencyMeetNeed?.label),
      ("Urgent", isUrgent ? "Yes" : nil),
      ("Set aside because it could not wait", overruled.toldSetAside),
      ("Decided otherwise than", overruled.told))
    return details
  }
}
