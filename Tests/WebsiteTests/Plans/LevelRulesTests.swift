import Casework
import Examples
import Record
import Testing
import Vocabulary

@testable import Website

/// The rules about levels and what follows them, as the pages carry them.
struct LevelRulesTests {
  private func place() async throws -> OkaforSite {
    let okafors = try await OkaforSite()
    try await okafors.follow("blackpool")
    return okafors
  }

  private func page(_ okafors: OkaforSite) async throws -> String {
    try await okafors.browser().get("/people/\(okafors.maya)").page
  }

  @Test func `R-044 a high level without the plan it calls for is noticed on the child’s page`()
    async throws
  {
    let okafors = try await place()
    try await okafors.decide("level-3", named: "Level 3", of: "Continuum of Need")
    let without = try await page(okafors)
    try await okafors.plan { $0.kind = .childInNeed }

    #expect(without.contains("No plan that the level calls for"))
    #expect(!(try await page(okafors)).contains("No plan that the level calls for"))
  }

  @Test func `R-046 whether one agency can meet the need is asked, and if not, an assessment`()
    async throws
  {
    let okafors = try await place()
    let concern = try await okafors.site.addConcern(about: okafors.maya)
    let browser = try await okafors.browser()
    let asked = try await browser.get(okafors.path(okafors.maya, "levels/new")).page
    _ = try await browser.post(
      okafors.path(okafors.maya, "levels"),
      form([
        "level": "level-2", "why": "Cold", "evidence": concern.value,
        "can_one_agency_meet_need": "no",
      ]))
    let noticed = try await page(okafors)
    _ = try await browser.post(
      okafors.path(okafors.maya, "assessments/start/early-help-assessment"),
      form(["why": "School cannot do it alone"]))

    #expect(asked.contains("Can one agency alone meet the need?"))
    #expect(noticed.contains("Consider an early help assessment"))
    #expect(!(try await page(okafors)).contains("Consider an early help assessment"))
  }

  @Test func `R-049 a statutory assessment that was decided on is noticed until it begins`()
    async throws
  {
    let okafors = try await place()
    _ = try await okafors.browser(of: .noor).post(
      okafors.path(okafors.maya, "statutory-decisions"),
      form(["action_taken": "statutory_assessment", "why": "Hungry and alone"]))
    let waiting = try await page(okafors)
    try await okafors.tell(
      AssessmentStarted(assessment: "a-1", purpose: .childAndFamily, why: "Decided"),
      about: [okafors.maya])

    #expect(waiting.contains("A statutory assessment was decided on and has not begun"))
    #expect(!(try await page(okafors)).contains("has not begun"))
  }

  @Test func `R-050 a change of level shows the assessments it brought along`() async throws {
    let okafors = try await place()
    let assessment = try await okafors.assess()
    let concern = try await okafors.site.addConcern(about: okafors.maya)
    let browser = try await okafors.browser()
    let answer = try await browser.post(
      okafors.path(okafors.maya, "levels"),
      form(["level": "level-2", "why": "Cold", "evidence": concern.value]))
    let shown = try await browser.get(okafors.path(okafors.maya, "plan")).page

    #expect(answer.status == 303)
    let said = try #require(try await okafors.said(LevelDecided.self, about: okafors.maya).first)
    #expect(said.content.carried == [assessment])
    #expect(shown.contains("Brought along"))
    #expect(shown.contains("entries/\(assessment)\""))
  }

  @Test func `R-073 completed tools are offered as what a statutory decision rests on`()
    async throws
  {
    let okafors = try await place()
    let tool = try await okafors.tell(
      InstrumentCompleted(
        form: CompletedForm(form: "gcp2", version: 1, title: "Graded Care Profile 2", json: "{}")),
      about: [okafors.maya])
    let asked = try await okafors.browser().get(
      okafors.path(okafors.maya, "statutory-decisions/new")
    ).page

    #expect(asked.contains("Completed tools are evidence too"))
    #expect(asked.contains("value=\"\(tool)\""))
  }

  @Test func `R-206 how a child was seen is asked, and stands with the sighting`() async throws {
    let okafors = try await place()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "sightings")
    let fields = form([
      "was_seen": "yes", "seen_alone": "no", "place": "At home", "occurred": "today",
      "basis": "fact",
    ])

    let unsaid = try await browser.post(path, fields)
    let said = try await browser.post(path, fields + "&method=video")

    #expect(unsaid.page.contains("Select how the child was seen"))
    #expect(said.status == 303)
    let sighting = try #require(try await okafors.said(Sighting.self, about: okafors.maya).first)
    #expect(sighting.content.method == .video)
    let entry = try await browser.get(okafors.path(okafors.maya, "entries/\(sighting.id)")).page
    #expect(entry.contains(SightingMethod.video.label))
  }
}
