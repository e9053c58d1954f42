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

extension LookBack {
  public static let title = "Looked back over the chronology"

  public var summary: String { "Look again on \(nextLookBackOn.british)" }

  public var details: [Detail] {
    Detail.listing(
      ("What it shows", whatItShows), ("Look again on", nextLookBackOn.british))
  }
}
