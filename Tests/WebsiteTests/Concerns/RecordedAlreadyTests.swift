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

  @Test func `a level decided in two tabs is read first, then decided once`() async throws {
    let okafors = try await OkaforSite()
    try await okafors.follow("wrenbury-vale")
    let concern = try await okafors.site.addConcern(about: okafors.maya)
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "levels")
    let seen = try #require(try await browser.get("\(path)/new").field("seen_up_to"))
    let body = form([
      "level": "early-help", "why": "Cold", "evidence": concern.value, "seen_up_to": seen,
    ])
    #expect(try await browser.post(path, body + "&once=aaaaaaaaaaaaaaaaaaaa").status == 303)
    #expect(try await browser.post(path, body + "&once=bbbbbbbbbbbbbbbbbbbb").status == 409)
    #expect(try await okafors.said(LevelDecided.self, about: okafors.maya).count == 1)
    // What cannot wait is held up by nobody.
    let urgent = try await browser.post(path, body + "&is_urgent=yes&once=cccccccccccccccccccc")
    #expect(urgent.status == 303)
  }

  @Test func `what cannot wait is asked about too when it is saved in two tabs`() async throws {
    let okafors = try await OkaforSite()
    try await okafors.follow("blackpool")
    try await okafors.decide("level-2", named: "Level 2", of: "Continuum of Need")
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "help")
    let help = form(["service": "A safe bed", "is_urgent": "yes", "urgent_why": "Nowhere to sleep"])
    #expect(try await browser.post(path, help + "&once=aaaaaaaaaaaaaaaaaaaa").status == 303)
    #expect(try await browser.post(path, help + "&once=bbbbbbbbbbbbbbbbbbbb").status == 409)
    let said = try await okafors.said(HelpStarted.self, about: okafors.maya)
    #expect(said.count == 1 && said.first?.content.overruled.map(\.couldNotWait) == [true])
  }

  @Test func `an assessment begun in two tabs is begun once, and other words stay on the page`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "assessments/start/early-help-assessment")
    func begun() async throws -> Int {
      try await okafors.said(AssessmentStarted.self, about: okafors.maya).count
    }
    let first = try await browser.post(path, "why=Hungry&once=aaaaaaaaaaaaaaaaaaaa")
    let again = try await browser.post(path, "why=Hungry&once=bbbbbbbbbbbbbbbbbbbb")
    #expect(first.status == 303 && again.location == first.location)
    let brother = try await browser.post(
      path, "why=Hungry&also_about=\(okafors.samuel)&once=eeeeeeeeeeeeeeeeeeee")
    #expect(brother.status == 409 && brother.page.contains("You began this assessment at "))
    let other = try await browser.post(path, "why=Cold+too&once=cccccccccccccccccccc")
    #expect(other.status == 409 && other.page.contains("Cold too"))
    #expect(other.page.contains("You began this assessment at "))
    #expect(try await begun() == 1)

    #expect(
      try await okafors.browser(of: .ellis).post(path, "why=Hungry").status == 303)
    okafors.site.clock.move(seconds: 3_700)
    #expect(
      try await okafors.browser().post(path, "why=Hungry&once=dddddddddddddddddddd").status == 303)
    #expect(try await begun() == 3)
  }

  @Test func `nothing is seen of a child before anybody can have known of them`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "concerns")
    let early =
      worry.replacing("occurred=today", with: "occurred=on") + "&"
      + form([
        "occurred_on[day]": "1", "occurred_on[month]": "2", "occurred_on[year]": "1990",
      ])
    let refused = try await browser.post(path, early)
    #expect(refused.status == 422)
    #expect(refused.page.contains("enter a later date, or put the date of birth right first"))
    #expect(refused.page.contains("No coat"))
    // A child in danger now is recorded whatever the date.
    let danger = early.replacing("is_in_immediate_danger=no", with: "is_in_immediate_danger=yes")
    #expect(try await browser.post(path, danger).status == 303)
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
