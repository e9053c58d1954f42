import Casework
import Examples
import Record
import Testing
import Vocabulary

@testable import Website

/// A review that decides to refer leads there, and it stands in sight until somebody has referred.
struct ReviewRefersPageTests {
  private let notice = "A review decided to refer to children’s social care, and nobody has"
  private let due = "Refer to children’s social care, as the review decided"

  @Test func `R-048 a review that decides to refer leads to the referral, which waits till made`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await okafors.follow("wrenbury-vale")
    try await okafors.plan(on: "2025-01-06")
    let browser = try await okafors.browser()

    let saved = try await browser.post(
      okafors.path(okafors.maya, "reviews"),
      form([
        "plan": "plan-1", "outcomes.coat": "better", "outcomes.coat.evidence": "Seen",
        "decided.coat": "go_on", "is_progress_enough": "no", "voice.why_not": "Asleep",
        "statutory_action": "refer_to_social_care", "statutory_why": "Hungry too",
      ]))
    #expect(
      saved.location == okafors.path(okafors.maya, "referrals/new?review_decided=yes"),
      "\(saved.page)")
    let asked = try await browser.get(try #require(saved.location)).page
    #expect(asked.contains("The review is saved, and it decided to refer"))
    let overview = try await browser.get("/people/\(okafors.maya)").page
    let home = try await browser.get("/").page
    #expect(overview.contains(notice))
    #expect(home.contains(due))
    #expect(home.contains("href=\"\(okafors.path(okafors.maya, "referrals/new"))\""))

    let referred = try await browser.post(
      okafors.path(okafors.maya, "referrals"),
      form(["agency": "The front door", "is_to_social_care": "yes", "why": "Hungry and cold"]))
    #expect(referred.status == 303, "\(referred.page)")
    #expect(!(try await browser.get("/people/\(okafors.maya)").page.contains(notice)))
    #expect(!(try await browser.get("/").page.contains(due)))
  }

  @Test func `a review that refers to nobody leads to the plan`() async throws {
    let okafors = try await OkaforSite()
    try await okafors.follow("wrenbury-vale")
    try await okafors.plan(on: "2025-01-06")

    let saved = try await okafors.browser().post(
      okafors.path(okafors.maya, "reviews"),
      form([
        "plan": "plan-1", "outcomes.coat": "better", "outcomes.coat.evidence": "Seen",
        "decided.coat": "go_on", "is_progress_enough": "yes", "voice.why_not": "Asleep",
      ]))

    #expect(saved.location == okafors.path(okafors.maya, "plan?done=review"))
  }
}
