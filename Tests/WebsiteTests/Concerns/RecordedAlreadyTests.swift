import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// Going back in the browser and saving again makes no second entry that nobody meant.
struct RecordedAlreadyTests {
  private let worry = form([
    "what_was_seen": "No coat", "types": "physical", "is_in_immediate_danger": "no",
    "childs_words": "I am cold", "what_was_done": "Lent a coat", "occurred": "today",
    "impact": "Cold all day", "basis": "fact",
  ])

  private func concerns(_ okafors: OkaforSite) async throws -> Int {
    try await okafors.said(Concern.self, about: okafors.maya).count
  }

  @Test func `R-020 the same again within an hour is asked about, and recorded if it is another`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "concerns")

    let first = try await browser.post(path, worry + "&once=aaaaaaaaaaaaaaaaaaaa")
    let asked = try await browser.post(path, worry + "&once=bbbbbbbbbbbbbbbbbbbb")
    #expect(first.status == 303)
    #expect(asked.status == 409)
    #expect(asked.page.contains("You recorded this already at "))
    let said = try #require(try await okafors.said(Concern.self, about: okafors.maya).first)
    #expect(asked.page.contains("/entries/\(said.id)\">See what you recorded"))
    #expect(asked.page.contains("No coat") && asked.page.contains("Record it as another"))
    #expect(try await concerns(okafors) == 1)

    let another = try await browser.post(
      path, worry + "&once=bbbbbbbbbbbbbbbbbbbb&is_another=yes")
    #expect(another.status == 303)
    #expect(try await concerns(okafors) == 2)
  }

  @Test func `R-020 other words, another worker and another hour are not asked about`() async throws
  {
    let okafors = try await OkaforSite()
    let path = okafors.path(okafors.maya, "concerns")
    let browser = try await okafors.browser()
    _ = try await browser.post(path, worry)

    #expect(try await browser.post(path, worry + "&how_often_note=Twice").status == 303)
    #expect(try await okafors.browser(of: .ellis).post(path, worry).status == 303)
    okafors.site.clock.move(seconds: 3_700)
    #expect(try await okafors.browser().post(path, worry).status == 303)
    #expect(try await concerns(okafors) == 4)
  }
}
