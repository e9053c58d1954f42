import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

/// Whose decisions somebody may look at.
struct ApprovingTests {
  private func worker(_ role: Role, of agency: ID<Agency>) -> Worker {
    Worker(
      practitioner: "colleague", name: "A Colleague", role: role,
      agency: AgencyCard(id: agency, name: "An Agency", kind: .school))
  }

  @Test func `a decision is looked at by its own agency or by the front door, and by nobody else`()
  {
    let decided = entry(
      LevelDecided(scale: "Levels", level: "level-2", term: "Level 2", change: .first, why: "Cold"),
      number: 1, by: .rowan
    ).envelope

    #expect(Access.approves(decided, worker(.manager, of: "health-visiting")))
    #expect(Access.approves(decided, worker(.mash, of: "front-door")))
    #expect(!Access.approves(decided, worker(.safeguardingLead, of: "harbour-school")))
  }
}
