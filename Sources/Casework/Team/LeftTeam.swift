public import Record
public import Vocabulary

/// A practitioner left the team on the day the entry says.
public struct LeftTeam: Payload {
  public static let kind = Kind("team.left")

  public var practitioner: ID<Practitioner>

  public init(practitioner: ID<Practitioner>) {
    self.practitioner = practitioner
  }
}
