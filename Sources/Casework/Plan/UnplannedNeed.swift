public import Vocabulary

/// An unmet need that the plan leaves for now, and why.
public struct UnplannedNeed: Codable, Hashable, Sendable {
  public var need: ID<NeedStatement>
  public var why: String

  public init(
    need: ID<NeedStatement>, why: String
  ) {
    self.need = need
    self.why = why
  }
}
