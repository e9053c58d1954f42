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

extension LeftTeam {
  public static let title = "Left the team"

  public var summary: String { "Left the team around the child" }

  public var details: [Detail] {
    []
  }
}
