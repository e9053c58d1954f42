import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// What a child’s page says at once of the level, the plan in force and who leads.
struct InForceTests {
  /// Maya with a child protection plan that Daniel Osei holds together, whom the team does not name.
  private func protected() async throws -> OkaforSite {
    let okafors = try await OkaforSite()
    try await okafors.follow("blackpool")
    try await okafors.decide("level-4", named: "Level 4", of: "Continuum of Need")
    try await okafors.tell(
      ConferenceHeld(
        type: .initial, chair: "Yusuf Demir", decision: .protectionPlan, category: .neglect,
        why: "Cold"), about: [okafors.maya], on: "2025-03-01")
    try await okafors.plan(
      {
        $0.kind = .childProtection
        $0.lead = PlanLead(name: "Daniel Osei", agency: "Saltmarsh Council")
      }, on: "2025-03-02")
    return okafors
  }

  @Test func `the head and the first lines tell the level, the plan in force and its category`()
    async throws
  {
    let okafors = try await protected()
    let page = try await okafors.browser().get("/people/\(okafors.maya)").page
    let chronology = try await okafors.browser().get("/people/\(okafors.maya)/chronology").page

    for shown in [page, chronology] {
      #expect(shown.contains("<dt>Level of need</dt><dd>Level 4, since 4 March 2025</dd>"))
      #expect(
        shown.contains("<dt>Child protection plan</dt><dd>since 2 March 2025: neglect</dd>"))
    }
    #expect(page.contains("plans/plan-1\"><strong>Child protection plan</strong>"))
  }

  @Test func `R-101 who holds the plan together leads, here and on the home page`() async throws {
    let okafors = try await protected()
    let page = try await okafors.browser().get("/people/\(okafors.maya)").page
    let home = try await okafors.browser().get("/").page

    #expect(
      page.contains("Daniel Osei, Saltmarsh Council: holds the child protection plan together"))
    #expect(!page.contains("Nobody yet"))
    #expect(home.contains("Daniel Osei, Saltmarsh Council"))

    try await okafors.tell(
      JoinedTeam(worker: Colleague.ellis.worker, position: .leadProfessional),
      about: [okafors.maya])
    let named = try await okafors.browser().get("/people/\(okafors.maya)").page
    #expect(named.contains("PC Ellis, Wexcombe Police, since"))
  }

  @Test
  func `R-034 R-046 early help is not to be considered while a plan the law requires runs`()
    async throws
  {
    let okafors = try await protected()
    _ = try await okafors.site.addConcern(about: okafors.maya)

    let page = try await okafors.browser().get("/people/\(okafors.maya)").page

    #expect(!page.contains("Consider an early help assessment"))
  }

  @Test func `without level or plan the first lines say so, and the head stays short`() async throws
  {
    let okafors = try await OkaforSite()
    let page = try await okafors.browser().get("/people/\(okafors.maya)").page

    #expect(page.contains("No level has been decided") && page.contains("No plan"))
    #expect(!page.contains("<dt>Level of need</dt><dd>"))
  }
}
