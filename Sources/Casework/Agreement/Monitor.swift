public import Record
public import Vocabulary

/// Somebody in contact with the child who keeps watch where help was refused.
public struct Monitor: Codable, Hashable, Sendable {
  /// Nil for somebody without an account.
  public var practitioner: ID<Practitioner>?
  public var name: String
  public var agency: String
  /// How, where and how often they see the child.
  public var contact: String
  public var reviewOn: LocalDate

  public init(
    practitioner: ID<Practitioner>? = nil, name: String, agency: String = "", contact: String = "",
    reviewOn: LocalDate
  ) {
    self.practitioner = practitioner
    self.name = name
    self.agency = agency
    self.contact = contact
    self.reviewOn = reviewOn
  }

  private enum CodingKeys: String, CodingKey {
    case practitioner
    case name
    case agency
    case contact
    case reviewOn = "review_on"
  }
}

extension Monitor {
  /// Who it is and how they see the child, without what nobody filled in: Ms Hart, Hill Primary: every school day.
  public var words: String {
    let who = [name, agency].filter { !$0.isBlank }.joined(separator: ", ")
    return [who, contact].filter { !$0.isBlank }.joined(separator: ": ")
  }
}
