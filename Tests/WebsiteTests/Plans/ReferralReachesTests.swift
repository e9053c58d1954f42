import Casework
import Examples
import Record
import Storage
import Testing
import UseCases
import Vocabulary

@testable import Website

/// A referral reaches the front door, and whoever referred is told what Heed does with it and what it does not.
struct ReferralReachesTests {
  private func referred(
    _ okafors: OkaforSite, to agency: String = "Front door", isToSocialCare: Bool = true
  ) async throws -> Answer {
    let browser = try await okafors.browser()
    let answer = try await browser.post(
      okafors.path(okafors.maya, "referrals"),
      form([
        "agency": agency, "is_to_social_care": isToSocialCare ? "yes" : "no",
        "why": "Cold and hungry for a month", "referrer": "Priya Nair",
      ]))
    #expect(answer.status == 303, "\(answer.page)")
    return try await browser.get(
      try #require(answer.location?.split(separator: "#").first.map(String.init)))
  }

  @Test func `the front door finds a referral on its home page, with who referred and since when`()
    async throws
  {
    let okafors = try await OkaforSite()
    let told = try await referred(okafors)
    let noor = try await okafors.browser(of: .noor)

    let home = try await noor.get("/").page
    let plan = try await noor.get(okafors.path(okafors.maya, "plan")).page

    #expect(home.contains("Take on: referral to Front door"))
    #expect(home.contains("Referred by Priya Nair: Cold and hungry for a month"))
    #expect(home.contains("Since 4 Mar 2025"))
    #expect(home.contains(okafors.path(okafors.maya, "plan#decisions")))
    #expect(plan.contains("Nobody has taken it on yet"))
    #expect(plan.contains(okafors.path(okafors.maya, "team/new")))
    #expect(told.page.contains("The front door finds it on its home page"))
    #expect(told.page.contains("If it is urgent, telephone them now."))
  }

  @Test func `it waits until somebody of social care joins the team, and is shown to nobody else`()
    async throws
  {
    let okafors = try await OkaforSite()
    _ = try await referred(okafors)
    let noor = try await okafors.browser(of: .noor)
    let logged = try await okafors.site.store.reading {
      try $0.accesses(about: okafors.maya, limit: 50).count
    }

    #expect(!(try await okafors.browser(of: .rowan).get("/").page.contains("Okafor")))
    #expect(!(try await okafors.browser(of: .priya).get("/").page.contains("Take on:")))
    #expect(try await noor.get("/").page.contains("Take on:"))
    let after = try await okafors.site.store.reading {
      try $0.accesses(about: okafors.maya, limit: 50).count
    }
    #expect(after > logged)

    try await okafors.tell(JoinedTeam(worker: Colleague.rowan.worker), about: [okafors.maya])
    #expect(!(try await noor.get("/").page.contains("Take on:")))
    let plan = try await okafors.browser().get(okafors.path(okafors.maya, "plan")).page
    #expect(plan.contains("Taken on"))
  }

  @Test func `a referral elsewhere says that Heed sends nothing`() async throws {
    let okafors = try await OkaforSite()

    let told = try await referred(okafors, to: "The food bank", isToSocialCare: false)

    #expect(told.page.contains("Heed does not tell The food bank: send it to them yourself."))
    #expect(!(try await okafors.browser(of: .noor).get("/").page.contains("Take on:")))
  }

  @Test func `what a review decides comes next: a referral, and a new version of the plan`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await okafors.follow("wrenbury-vale")
    try await okafors.agree()
    let version = try await okafors.plan()
    try await okafors.tell(
      PlanAgreed(plan: "plan-1", version: version, views: []), about: [okafors.maya])
    try await okafors.tell(
      ReviewHeld(
        plan: "plan-1", voice: VoiceHeard(whyNot: "Asleep"),
        decided: [
          DecidedLine(line: "coat", decision: .change, why: "No change", newAction: "Buy one")
        ], isProgressEnough: .no, statutoryAction: .referToSocialCare, statutoryWhy: "Worse"),
      about: [okafors.maya])
    let path = okafors.path(okafors.maya, "plan")
    let next = { (page: String) in page.part(between: "What may come next", and: "</section>") }

    let before = try #require(next(try await okafors.browser().get(path).page))
    _ = try await referred(okafors)
    let after = try #require(next(try await okafors.browser().get(path).page))

    #expect(before.contains("Record a referral"))
    #expect(before.contains("Write a new version of the early help plan"))
    #expect(!after.contains("Record a referral"))
  }
}
