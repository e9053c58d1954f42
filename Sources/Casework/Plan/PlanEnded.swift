public import Record
public import Vocabulary

/// A plan ended, on the day the entry says.
public struct PlanEnded: Judged {
  public static let kind = Kind("plan.ended")

  public var plan: ID<Plan>
  public var ending: PlanEnding
  public var why: String
  public var outcomes: [OutcomeProgress]
  /// The plan that follows it.
  public var followOn: ID<Plan>?
  public var overruled: [Overruling]

  public init(
    plan: ID<Plan>, ending: PlanEnding, why: String = "", outcomes: [OutcomeProgress] = [],
    followOn: ID<Plan>? = nil, overruled: [Overruling] = []
  ) {
    self.plan = plan
    self.ending = ending
    self.why = why
    self.outcomes = outcomes
    self.followOn = followOn
    self.overruled = overruled
  }

  private enum CodingKeys: String, CodingKey {
    case plan
    case ending
    case why
    case outcomes
    case followOn = "follow_on"
    case overruled
  }
}

extension PlanEnded {
  public static let title = "Plan ended"

  public var summary: String {
    ending.label
  }

  public var details: [Detail] {
    var details: [Detail] = Detail.listing(("Why it ended", ending.label), ("More about why", why))
    details += outcomes.details
    details += Detail.listing(("Decided otherwise than", overruled.told))
    return details
  }
}
