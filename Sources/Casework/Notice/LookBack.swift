public import Record
public import Vocabulary

/// Somebody read the whole chronology, wrote down what it shows, and said when to look again
///
public struct LookBack: Payload {
  public static let kind = Kind("chronology.looked_back")

  public var whatItShows: String
  public var nextLookBackOn: LocalDate

  public init(whatItShows: String, nextLookBackOn: LocalDate) {
    self.whatItShows = whatItShows
    self.nextLookBackOn = nextLookBackOn
  }

  private enum CodingKeys: String, CodingKey {
    case whatItShows = "what_it_shows"
    case nextLookBackOn = "next_look_back_on"
  }
}
