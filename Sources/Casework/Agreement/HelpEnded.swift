public import Record
public import Vocabulary

/// A service stopped helping a family, on the day the entry says.
public struct HelpEnded: Payload {
  public static let kind = Kind("help.ended")

  /// The entry that recorded its start.
  public var help: ID<Entry>
  public var whatCameOfIt: String

  public init(
    help: ID<Entry>, whatCameOfIt: String = ""
  ) {
    self.help = help
    self.whatCameOfIt = whatCameOfIt
  }

  private enum CodingKeys: String, CodingKey {
    case help
    case whatCameOfIt = "what_came_of_it"
  }
}

extension HelpEnded {
  public static let title = "Help ended"
  public static let isContact = true

  public var summary: String {
    whatCameOfIt.isEmpty ? "A service ended" : whatCameOfIt
  }

  public var details: [Detail] {
    Detail.listing(("What came of it", whatCameOfIt))
  }
}
