public import Record
public import Vocabulary

/// The one person who holds the plan together.
public struct PlanLead: Codable, Hashable, Sendable {
  public var practitioner: ID<Practitioner>?
  public var name: String
  public var agency: String
  /// How the family gets on with them, in the family’s words.
  public var familysView: String?

  public init(
    practitioner: ID<Practitioner>? = nil, name: String = "", agency: String = "",
    familysView: String? = nil
  ) {
    self.practitioner = practitioner
    self.name = name
    self.agency = agency
    self.familysView = familysView
  }

  private enum CodingKeys: String, CodingKey {
    case practitioner
    case name
    case agency
    case familysView = "familys_view"
  }
}
