public import Record
public import Vocabulary

/// What the chronology shows, on which an assessment rests.
public struct ChronologyRead: Codable, Hashable, Sendable {
  public var earlierWorries: String
  public var whatWasTried: String
  public var whatCameOfIt: String
  /// Entries it points to.
  public var entries: [ID<Entry>]

  public init(
    earlierWorries: String = "", whatWasTried: String = "", whatCameOfIt: String = "",
    entries: [ID<Entry>] = []
  ) {
    self.earlierWorries = earlierWorries
    self.whatWasTried = whatWasTried
    self.whatCameOfIt = whatCameOfIt
    self.entries = entries
  }

  private enum CodingKeys: String, CodingKey {
    case earlierWorries = "earlier_worries"
    case whatWasTried = "what_was_tried"
    case whatCameOfIt = "what_came_of_it"
    case entries
  }

  public var isComplete: Bool {
    ![earlierWorries, whatWasTried, whatCameOfIt].contains { $0.isBlank }
  }
}
