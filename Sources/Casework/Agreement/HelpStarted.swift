public import Record
public import Vocabulary

/// A service began to help a family, from a day on.
public struct HelpStarted: Judged {
  public static let kind = Kind("help.started")

  public var service: String
  public var agency: String
  /// The level of need then.
  public var level: ID<LevelOfNeed>?
  /// The agreement it rests on.
  public var agreement: ID<Entry>?
  /// What the family could choose between.
  public var choices: String?
  /// What of it they chose; nil where nobody said.
  public var chosen: String?
  /// Whether waiting would leave a child in danger.
  public var isUrgent: Bool
  /// Why it could not wait; nil where it could.
  public var urgentWhy: String?
  public var overruled: [Overruling]

  public init(
    service: String, agency: String = "", level: ID<LevelOfNeed>? = nil,
    agreement: ID<Entry>? = nil, choices: String? = nil, chosen: String? = nil,
    isUrgent: Bool = false, urgentWhy: String? = nil,
    overruled: [Overruling] = []
  ) {
    self.service = service
    self.agency = agency
    self.level = level
    self.agreement = agreement
    self.choices = choices
    self.chosen = chosen
    self.isUrgent = isUrgent
    self.urgentWhy = urgentWhy
    self.overruled = overruled
  }

  private enum CodingKeys: String, CodingKey {
    case service
    case agency
    case level
    case agreement
    case choices
    case chosen
    case isUrgent = "is_urgent"
    case urgentWhy = "urgent_why"
    case overruled
  }
}

extension HelpStarted {
  public static let title = "Help started"
  public static let isContact = true

  public var summary: String {
    agency.isEmpty ? service : "\(service), \(agency)"
  }

  public var details: [Detail] {
    Detail.listing(
      ("Service", service), ("By", agency), ("Rests on agreement", agreement == nil ? nil : "Yes"),
      ("What the family could choose", choices), ("What they chose", chosen),
      ("Urgent", isUrgent ? urgentWhy ?? "Yes" : nil),
      ("Set aside because it could not wait", overruled.toldSetAside),
      ("Decided otherwise than", overruled.told))
  }
}
