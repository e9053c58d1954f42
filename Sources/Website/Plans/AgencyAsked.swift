import Casework
import Record
import UseCases
import Vocabulary

/// An agency that a review asks about: one in the team around the child, or one that somebody has named.
struct AgencyAsked {
  let agency: String
  /// Who of it is in the team; nil for one that is not.
  let member: String?

  /// What stands in the names of its fields, made of what it is called, so that an answer stays with whom it is of.
  var key: String { FieldKeys.key(agency) }
  /// What its questions are called.
  var name: String { Self.name(of: agency) }
  var legend: String { member.map { "\(agency): \($0)" } ?? agency }
  var isInTeam: Bool { member != nil }

  /// The field that carries each agency named besides those in the team.
  static let named = "attendance_agency"
  /// Longer than an agency is called.
  static let longestName = 200
  private static let mostNamed = 40

  static func name(of agency: String) -> String { "attendance.\(FieldKeys.key(agency))" }

  /// Those in the team today, then those named in the form, each once.
  static func all(in body: FormBody, of subject: FormSubject) -> [AgencyAsked] {
    let team = subject.team.map { AgencyAsked(agency: $0.agencyName, member: $0.name) }
    let others = body.all(named).prefix(mostNamed).map { TypedText($0).text }
      .filter { !$0.isEmpty && $0.count <= longestName }
      .map { AgencyAsked(agency: $0, member: nil) }
    var seen: Set<String> = []
    return (team + others).filter { seen.insert($0.key).inserted }
  }
}
