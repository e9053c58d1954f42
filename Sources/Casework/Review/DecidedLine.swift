public import Vocabulary

/// What a review decided about a line, and why.
public struct DecidedLine: Codable, Hashable, Sendable {
  public var line: ID<PlanLine>
  public var decision: LineDecision
  public var why: String
  /// The action in place of the old one.
  public var newAction: String?

  public init(
    line: ID<PlanLine>, decision: LineDecision, why: String = "", newAction: String? = nil
  ) {
    self.line = line
    self.decision = decision
    self.why = why
    self.newAction = newAction
  }

  private enum CodingKeys: String, CodingKey {
    case line
    case decision
    case why
    case newAction = "new_action"
  }
}
