public import Record
public import Vocabulary

/// A practitioner joined the team around the people the entry is about.
///
/// Name and agency are kept as they were then, so that the team can be read whatever becomes of the
/// account.
public struct JoinedTeam: Payload {
  public static let kind = Kind("team.joined")

  public var practitioner: ID<Practitioner>
  public var name: String
  public var agency: ID<Agency>
  public var agencyName: String
  public var position: TeamPosition

  public init(
    practitioner: ID<Practitioner>, name: String, agency: ID<Agency>, agencyName: String,
    position: TeamPosition = .member
  ) {
    self.practitioner = practitioner
    self.name = name
    self.agency = agency
    self.agencyName = agencyName
    self.position = position
  }

  private enum CodingKeys: String, CodingKey {
    case practitioner
    case name
    case agency
    case agencyName = "agency_name"
    case position
  }
}

extension JoinedTeam {
  public static let title = "Joined the team"

  public var summary: String { "\(name), \(agencyName), as \(position.label.lowercased())" }

  public var details: [Detail] {
    Detail.listing(
      ("Name", name), ("Agency", agencyName), ("Position", position.label))
  }
}
