import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// What a decision can rest on is offered, however much was recorded since.
struct EvidenceOfferedTests {
  @Test(arguments: ["conferences/new", "statutory-decisions/new", "levels/new"])
  func `the newest of each sort is offered behind many visits, and who joined is not`(
    _ form: String
  ) async throws {
    let okafors = try await OkaforSite.assessed()
    let worry = try await okafors.tell(Concern.coldAndHungry, about: [okafors.maya])
    for _ in 0..<15 {
      try await okafors.tell(
        Sighting(wasSeen: true, seenAlone: .yes, place: "School"), about: [okafors.maya])
    }

    let page = try await okafors.browser().get(okafors.path(okafors.maya, form)).page

    #expect(page.contains("value=\"\(worry)\""))
    #expect(!page.contains("Joined the team"))
    if form.hasPrefix("conf") { #expect(page.contains("Assessment completed")) }
  }
}
