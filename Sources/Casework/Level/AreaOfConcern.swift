public import Record
public import Vocabulary

/// What an assessment tool pointed to, and how it stands now.
public struct AreaOfConcern: Codable, Hashable, Sendable {
  /// The entry of the tool’s completion.
  public var tool: ID<Entry>
  /// The area’s name; never a licensed tool’s wording.
  public var area: String
  public var isStillAConcern: Answer
  public var note: String?

  public init(
    tool: ID<Entry>, area: String, isStillAConcern: Answer, note: String? = nil
  ) {
    self.tool = tool
    self.area = area
    self.isStillAConcern = isStillAConcern
    self.note = note
  }

  private enum CodingKeys: String, CodingKey {
    case tool
    case area
    case isStillAConcern = "is_still_a_concern"
    case note
  }
}
