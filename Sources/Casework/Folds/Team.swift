import Record
import Vocabulary

/// The team around a person, now and before.
public enum Team {
  /// Everybody who is or was in it, in the order they joined.
  ///
  /// There is one lead professional at a time: a new one makes the one before a member.
  public static func members(
    in entries: some EntriesGiven
  ) -> [PersonProjection.TeamMember] {
    let changes = entries.known.standing(of: kinds).sorted {
      ($0.envelope.occurred.earliest, $0.number) < ($1.envelope.occurred.earliest, $1.number)
    }
    var members: [PersonProjection.TeamMember] = []
    for entry in changes {
      let day = entry.envelope.occurred.earliest
      if let joined = JoinedTeam.from(entry) {
        members.join(joined, on: day)
      } else if let left = LeftTeam.from(entry) {
        members.leave(left.practitioner, on: day)
      }
    }
    return members
  }

  private static let kinds: Set<String> = [JoinedTeam.kind.name, LeftTeam.kind.name]
}

extension [PersonProjection.TeamMember] {
  fileprivate mutating func join(_ joined: JoinedTeam, on day: LocalDate) {
    if joined.position == .leadProfessional {
      for place in indices where self[place].until == nil { self[place].position = .member }
    }
    let member = PersonProjection.TeamMember(
      practitioner: joined.practitioner, name: joined.name, agency: joined.agency,
      agencyName: joined.agencyName, position: joined.position, from: day)
    if let place = openPlace(of: joined.practitioner) {
      let from = self[place].from
      self[place] = member
      self[place].from = from
    } else {
      append(member)
    }
  }

  fileprivate mutating func leave(_ practitioner: ID<Practitioner>, on day: LocalDate) {
    if let place = openPlace(of: practitioner) { self[place].until = day }
  }

  private func openPlace(of practitioner: ID<Practitioner>) -> Int? {
    lastIndex { $0.practitioner == practitioner && $0.until == nil }
  }
}
