public import Vocabulary

extension PersonProjection {
  /// Those in the team on a day.
  public func currentTeam(on day: LocalDate) -> [TeamMember] {
    team.filter { $0.from <= day && ($0.until.map { day < $0 } ?? true) }
  }
}
