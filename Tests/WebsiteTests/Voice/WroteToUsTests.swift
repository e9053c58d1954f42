import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// What a child writes with a one-time code is no hearing until somebody has answered it.
struct WroteToUsTests {
  @Test func `R-134 what a child wrote and nobody answered is told so, and comes first`()
    async throws
  {
    let okafors = try await OkaforSite()
    let code = try await okafors.familyCode(
      for: okafors.maya, asking: ["purpose": "how_things_are"])
    _ = try await okafors.site.browser.post(
      "/family/answer", form(["code": code, "worry": "Dad hits me", "go": "send"]))
    let browser = try await okafors.browser()

    let before = try await browser.get(okafors.path(okafors.maya, "voice")).page
    let steps = try await browser.get(okafors.path(okafors.maya, "plan")).page
    let said = try #require(try await okafors.said(ChildsVoice.self, about: okafors.maya).first)
    try await okafors.tell(
      VoiceAnswered(voice: said.id, whatWasDone: "We came that day"), about: [okafors.maya],
      by: .ellis)
    let after = try await browser.get(okafors.path(okafors.maya, "voice")).page
    let stepsAfter = try await browser.get(okafors.path(okafors.maya, "plan")).page

    #expect(before.contains("On 4 March 2025</a>; <strong>nobody has answered yet</strong>"))
    #expect(
      before.contains(
        "Last heard</dt><dd class=\"summary-value\"><strong>No agency has recorded it</strong>"))
    #expect(steps.contains("Urgent: read what the child wrote on 4 March 2025, and answer it"))
    #expect(!after.contains("nobody has answered yet"))
    #expect(after.contains("4 March 2025</a>, today, by PC Ellis"))
    #expect(!stepsAfter.contains("Urgent: read what the child wrote"))
  }
}
