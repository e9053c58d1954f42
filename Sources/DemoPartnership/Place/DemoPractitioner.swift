import Record
import UseCases
import Vocabulary

/// Somebody invented who works in the demonstration place.
struct DemoPractitioner: Hashable, Sendable {
  let username: String
  let name: String
  let role: Role
  let agency: AgencyCard

  var id: ID<Practitioner> { ID(username.replacing(".", with: "-")) }

  var author: Author { Author(practitioner: id, name: name, role: role, agency: agency.id) }

  var worker: Worker { Worker(practitioner: id, name: name, role: role, agency: agency) }
}
