import Casework
import Examples
import Packs
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// A case keeps the strategy that was in force when the work began; new work is under the new version.
struct StrategyInForceTests {
  /// A new version of the place’s strategy is agreed today: its first level has another name, and reviews come sooner.
  private func agreeNewVersion(_ okafors: OkaforSite) async throws {
    let shipped = try ShippedStrategies.library.get()
    let (strategy, path) = (ID<StrategyPack>("wrenbury-vale"), "/strategies/wrenbury-vale/draft")
    let folder = try #require(shipped.folder(of: strategy))
    let level = try #require(folder["levels/early-help.yaml"])
      .replacing("name: Family Help", with: "name: Early Support")
    let clocks = try #require(folder["clocks.yaml"])
      .replacing("number: 30", with: "number: 20")
    let party = try #require(shipped[strategy]?.bodies.first { $0.canAgree }).party.value
    let lena = try await okafors.browser(of: .lena)

    _ = try await lena.post(path)
    for (place, file) in [("levels/early-help.yaml", level), ("clocks.yaml", clocks)].enumerated() {
      let saved = try await lena.post(
        "\(path)/file",
        "revision=\(place + 1)&path=\(file.0)&text=\(FormBody.encoded(file.1))")
      #expect(saved.status == 303)
    }
    let agreed = try await okafors.browser(of: .morgan).post(
      "\(path)/agreement", "revision=3&party_version=\(party)&minute_version=3/25")
    #expect(agreed.location == "/strategies/wrenbury-vale/versions", "\(agreed.page)")
  }

  private func review(_ okafors: OkaforSite, of child: ID<Person>) async throws -> DueDate? {
    let answer = try await okafors.browser().post(
      okafors.path(child, "reviews"),
      form([
        "plan": "plan-1", "outcomes.coat": "better", "outcomes.coat.evidence": "Seen",
        "decided.coat": "go_on", "is_progress_enough": "yes", "voice.why_not": "Asleep",
      ]))
    #expect(answer.status == 303)
    return try await okafors.said(ReviewHeld.self, about: child).last?.content.nextReview
  }

  @Test func `a version agreed later changes neither the levels nor the clocks of a case`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await okafors.follow("wrenbury-vale")
    try await okafors.plan(on: "2025-03-03")
    try await agreeNewVersion(okafors)
    let browser = try await okafors.browser()

    let mayas = try await browser.get(okafors.path(okafors.maya, "levels/new")).page
    let samuels = try await browser.get(okafors.path(okafors.samuel, "levels/new")).page
    #expect(mayas.contains("Family Help") && !mayas.contains("Early Support"))
    #expect(samuels.contains("Early Support") && !samuels.contains("Family Help"))

    // Thirty working days after Tuesday 4 March 2025 for the work that goes on; twenty for what begins today.
    #expect(try await review(okafors, of: okafors.maya)?.on == "2025-04-15")
    try await okafors.tell(
      PlanWritten(
        plan: "plan-1", kind: .earlyHelp,
        lines: [PlanLine(id: "coat", action: "Fetch one", outcome: "Warm")]),
      about: [okafors.samuel])
    #expect(try await review(okafors, of: okafors.samuel)?.on == "2025-04-01")
  }

  @Test func `work that begins again after it ended is under the version of that day`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await okafors.follow("wrenbury-vale")
    try await okafors.plan(on: "2025-03-03")
    let end = try await okafors.tell(
      CaseClosed(reason: .movedAway, why: "Left", whoToTurnTo: "The new school"),
      about: [okafors.maya])
    try await agreeNewVersion(okafors)
    let before = try await okafors.browser().get(okafors.path(okafors.maya, "levels/new")).page
    #expect(before.contains("Family Help"))

    try await okafors.tell(
      DecisionApproved(decision: end, outcome: .approved), about: [okafors.maya])
    let page = try await okafors.browser().get(okafors.path(okafors.maya, "levels/new")).page
    #expect(page.contains("Early Support"))
  }
}
