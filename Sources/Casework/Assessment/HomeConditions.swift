public import Record
public import Vocabulary

/// What the child’s home was like on a day.
public struct HomeConditions: Payload {
  public static let kind = Kind("home.conditions")

  public var whatWasSeen: String
  public var comparedWithBefore: Progress?
  public var recheckOn: LocalDate?

  public init(
    whatWasSeen: String, comparedWithBefore: Progress? = nil, recheckOn: LocalDate? = nil
  ) {
    self.whatWasSeen = whatWasSeen
    self.comparedWithBefore = comparedWithBefore
    self.recheckOn = recheckOn
  }

  private enum CodingKeys: String, CodingKey {
    case whatWasSeen = "what_was_seen"
    case comparedWithBefore = "compared_with_before"
    case recheckOn = "recheck_on"
  }
}

extension HomeConditions {
  public static let title = "Home conditions"
  public static let isContact = true

  public var summary: String {
    whatWasSeen
  }

  public var details: [Detail] {
    Detail.listing(
      ("What was seen", whatWasSeen), ("Compared with before", comparedWithBefore?.label),
      ("Look again on", recheckOn?.british))
  }
}
