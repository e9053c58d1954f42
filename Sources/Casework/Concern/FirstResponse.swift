/// What was done there and then.
public struct FirstResponse: Codable, Hashable, Sendable, EmptyWhenAbsent {
  /// Nil while the question is not answered.
  public var isInImmediateDanger: Bool?
  public var emergencySteps: String?
  public var whatWasDone: String?
  /// What the author’s own agency can itself do, before or beside asking another.
  public var ownAgencyCanDo: String?
  public var secondQuestion: SecondQuestion?

  public init() { self.init(isInImmediateDanger: nil) }

  public init(
    isInImmediateDanger: Bool? = nil, emergencySteps: String? = nil, whatWasDone: String? = nil,
    ownAgencyCanDo: String? = nil, secondQuestion: SecondQuestion? = nil
  ) {
    self.isInImmediateDanger = isInImmediateDanger
    self.emergencySteps = emergencySteps
    self.whatWasDone = whatWasDone
    self.ownAgencyCanDo = ownAgencyCanDo
    self.secondQuestion = secondQuestion
  }

  private enum CodingKeys: String, CodingKey {
    case isInImmediateDanger = "is_in_immediate_danger"
    case emergencySteps = "emergency_steps"
    case whatWasDone = "what_was_done"
    case ownAgencyCanDo = "own_agency_can_do"
    case secondQuestion = "second_question"
  }
}
