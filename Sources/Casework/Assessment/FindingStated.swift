/// What an assessment says of one thing.
public struct FindingStated: Codable, Hashable, Sendable {
  public var finding: Finding
  public var words: String

  public init(
    finding: Finding, words: String
  ) {
    self.finding = finding
    self.words = words
  }
}
