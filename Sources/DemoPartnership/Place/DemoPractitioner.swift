import Casework
import Record
import UseCases
import Vocabulary

/// Somebody invented who works in the demonstration place.
struct DemoPractitioner: Hashable, Sendable {
  let username: String
  let name: String
  let role: Role
  let agency: AgencyCard
  /// Besides English.
  var languages: [LanguageName] = []

  var id: ID<Practitioner> { ID(username.replacing(".", with: "-")) }

  var author: Author { Author(practitioner: id, name: name, role: role, agency: agency.id) }

  var worker: Worker { Worker(practitioner: id, name: name, role: role, agency: agency) }

  /// As the lead professional of a plan, with what the family says of them.
  func leading(_ familysView: String) -> PlanLead {
    PlanLead(practitioner: id, name: name, agency: agency.name, familysView: familysView)
  }

  /// At a review or conference, with whether they came and their report was in.
  func attending(_ report: ReportIn = .received, came: Bool = true) -> Attendance {
    Attendance(agency: agency.name, name: name, attended: came, report: report)
  }
}
