import Examples
import Casework
import Record
import UseCases
import Vocabulary

/// The ways somebody may stand to a child, each made by the entries that make it.
enum Standing: String, CaseIterable, Sendable {
  case none
  case inTeam
  case agencyInvolved
  case related
  case restricted
  case named
  case emergency

  /// A site where the colleague stands to Maya in this way, and who she is.
  func site(for colleague: Colleague) async throws -> (TestSite, ID<Person>) {
    let site = try await TestSite()
    let maya = try await site.registerMaya()
    switch self {
    case .none: break
    case .inTeam:
      try await site.add(JoinedTeam(worker: colleague.worker), about: maya)
    case .agencyInvolved:
      let another = Worker(
        practitioner: ID("a-colleague"), name: "A Colleague", role: .practitioner,
        agency: colleague.agency)
      try await site.add(JoinedTeam(worker: another), about: maya)
    case .related:
      try await site.add(JoinedTeam(worker: colleague.worker), about: maya)
      try await site.add(RelatedWorker(practitioner: colleague.id, relation: "Aunt"), about: maya)
    case .restricted:
      try await site.add(JoinedTeam(worker: colleague.worker), about: maya)
      try await site.add(
        RestrictedRecord(named: [ID("nobody")], why: "A colleague’s child"), about: maya)
    case .named:
      try await site.add(
        RestrictedRecord(named: [colleague.id], why: "A colleague’s child"), about: maya)
    case .emergency:
      try await site.openInEmergency(maya, to: colleague)
    }
    return (site, maya)
  }
}
