import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// The pages somebody works from: a child’s, a practitioner’s own, and that of whoever answers for an agency.
struct WorkingPagesTests {
  @Test func `R-050 what was assessed before stands on the page on which a level is decided`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await okafors.follow("blackpool")
    let path = okafors.path(okafors.maya, "levels/new")
    let before = try await okafors.browser().get(path).page
    let assessment = try await okafors.assess()
    let after = try await okafors.browser().get(path).page

    #expect(!before.contains("What was assessed before"))
    #expect(after.contains("What was assessed before"))
    #expect(after.contains("/assessments/\(assessment)"))
  }

  @Test func `who answers for an agency sees at which levels its children are, and others do not`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await okafors.follow("blackpool")
    try await okafors.tell(
      JoinedTeam(worker: Colleague.morgan.worker), about: [okafors.maya, okafors.samuel])
    try await okafors.decide("level-2", named: "Level 2", of: "Continuum of Need")

    let manager = try await okafors.browser(of: .morgan).get("/").page
    let practitioner = try await okafors.browser(of: .ellis).get("/").page

    #expect(manager.contains("<h2>Levels of need</h2>"))
    #expect(manager.contains("Level 2") && manager.contains("No level decided that you can see"))
    #expect(!practitioner.contains("Levels of need"))
    let level = try #require(
      manager.part(between: "<summary>Level 2 (1)</summary>", and: "</details>"))
    #expect(level.contains("href=\"/people/\(okafors.maya)\""))
  }
}
