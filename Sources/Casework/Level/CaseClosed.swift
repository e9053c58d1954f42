public import Record

/// Agencies ended their work with a child, from a day on.
public struct CaseClosed: Judged {
  public static let kind = Kind("case.closed")

  public var reason: StepDownReason
  public var why: String
  /// Each desired outcome of the plan.
  public var outcomes: [OutcomeProgress]
  /// Each area that tools pointed to.
  public var concerns: [AreaOfConcern]
  /// Whom the family can turn to afterwards.
  public var whoToTurnTo: String
  /// What support goes on after it.
  public var carryOn: String?
  public var overruled: [Overruling]

  public init(
    reason: StepDownReason, why: String = "", outcomes: [OutcomeProgress] = [],
    concerns: [AreaOfConcern] = [], whoToTurnTo: String = "", carryOn: String? = nil,
    overruled: [Overruling] = []
  ) {
    self.reason = reason
    self.why = why
    self.outcomes = outcomes
    self.concerns = concerns
    self.whoToTurnTo = whoToTurnTo
    self.carryOn = carryOn
    self.overruled = overruled
  }

  private enum CodingKeys: String, CodingKey {
    case reason
    case why
    case outcomes
    case concerns
    case whoToTurnTo = "who_to_turn_to"
    case carryOn = "carry_on"
    case overruled
  }
}

extension CaseClosed {
  public static let title = "Decision to end the work"

  public var summary: String {
    reason.label
  }

  public var details: [Detail] {
    var details: [Detail] = Detail.listing(("Reason", reason.label), ("Why", why))
    details += outcomes.details
    details += concerns.details
    details += Detail.listing(
      ("Whom to turn to", whoToTurnTo), ("Support that goes on", carryOn),
      ("Decided otherwise than", overruled.told))
    return details
  }
}
