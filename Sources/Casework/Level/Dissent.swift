/// Somebody who sees the level otherwise.
public struct Dissent: Codable, Hashable, Sendable {
  public var who: String
  public var view: String

  public init(
    who: String, view: String
  ) {
    self.who = who
    self.view = view
  }
}
