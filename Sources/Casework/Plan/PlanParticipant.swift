/// Somebody the plan was written with.
public struct PlanParticipant: Codable, Hashable, Sendable {
  public var giver: ViewGiver
  public var name: String

  public init(
    giver: ViewGiver, name: String
  ) {
    self.giver = giver
    self.name = name
  }
}
