public import Record
public import Vocabulary

/// Another person looked at a decision and approved it, or sent it back with reasons.
public struct DecisionApproved: Judged {
  public static let kind = Kind("decision.approved")

  /// The entry that was decided.
  public var decision: ID<Entry>
  public var outcome: ApprovalOutcome
  public var why: String

  public init(
    decision: ID<Entry>, outcome: ApprovalOutcome, why: String = ""
  ) {
    self.decision = decision
    self.outcome = outcome
    self.why = why
  }

  public var overruled: [Overruling] { [] }
}

extension DecisionApproved {
  public static let title = "Decision approved or sent back"

  public var summary: String {
    outcome.label
  }

  public var details: [Detail] {
    Detail.listing(("Outcome", outcome.label), ("Why", why))
  }
}
