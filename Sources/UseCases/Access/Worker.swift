import Casework
public import Record
public import Vocabulary

/// An agency of the partnership, as people see it.
public struct AgencyCard: Hashable, Codable, Sendable {
  public let id: ID<Agency>
  public let name: String
  public let kind: AgencyKind

  public init(id: ID<Agency>, name: String, kind: AgencyKind) {
    self.id = id
    self.name = name
    self.kind = kind
  }
}

extension [AgencyCard] {
  /// The agencies of children’s social care, the front door among them.
  public var socialCare: Set<ID<Agency>> {
    Set(filter { $0.kind == .childrensSocialCare }.map(\.id))
  }
}

extension SocialCare {
  /// Those of a partnership’s agencies that do the work of children’s social care.
  init(among agencies: [AgencyCard]) { self.init(agencies: agencies.socialCare) }
}

/// Somebody signed in, as their account stands at this moment.
public struct Worker: Hashable, Sendable {
  public let practitioner: ID<Practitioner>
  public let name: String
  public let role: Role
  public let agency: AgencyCard

  public init(practitioner: ID<Practitioner>, name: String, role: Role, agency: AgencyCard) {
    self.practitioner = practitioner
    self.name = name
    self.role = role
    self.agency = agency
  }

  /// How the worker signs what they record now.
  public var author: Author {
    Author(practitioner: practitioner, name: name, role: role, agency: agency.id)
  }
}
