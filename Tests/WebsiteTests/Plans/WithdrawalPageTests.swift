import Casework
import Examples
import Record
import Testing
import Vocabulary

@testable import Website

/// What a withdrawal asks and leads to, and whose agreement carries help, end to end.
struct WithdrawalPageTests {
  private func place() async throws -> OkaforSite {
    let okafors = try await OkaforSite()
    try await okafors.follow("blackpool")
    return okafors
  }

  private func withdrawal(_ agreement: ID<Entry>, near: String = "no") -> String {
    form([
      "agreement": agreement.value, "why": "A new job", "is_near_significant_harm": near,
    ])
  }

  private func watched(until year: String) -> String {
    form([
      "efforts": "Met at work", "monitor": "Ms Kent", "monitor.contact": "in class",
      "monitor.review_on[day]": "1", "monitor.review_on[month]": "4",
      "monitor.review_on[year]": year,
    ])
  }

  @Test func `R-041 R-042 a withdrawal asks what a refusal asks, and says who keeps watch`()
    async throws
  {
    let okafors = try await place()
    try await okafors.decide("level-2", named: "Level 2", of: "Continuum of Need")
    let agreement = try await okafors.agree()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "agreement-withdrawals")

    let asked = try await browser.get("\(path)/new").page
    let bare = try await browser.post(path, form(["agreement": agreement.value]))
    let unwatched = try await browser.post(path, withdrawal(agreement))
    let whole = try await browser.post(
      path, withdrawal(agreement) + "&" + watched(until: "2025"))

    #expect(asked.contains("What did you do to explain and persuade?"))
    #expect(asked.contains("On or before 27 May 2025"))
    for fault in [
      "Enter why they no longer agree", "Select whether the worry is near significant harm",
      "Name somebody in contact with the child who will keep watch",
    ] {
      #expect(bare.page.contains("\(fault)</a></li>"), "\(fault)")
    }
    #expect(unwatched.status == 422 && unwatched.page.contains("name=\"overruled.R-042\""))
    #expect(whole.location == okafors.path(okafors.maya, "plan?done=agreement"))
    let page = try await browser.get(okafors.path(okafors.maya, "plan")).page
    #expect(page.contains("Kept in contact by Ms Kent: in class. Look again on 1 April 2025"))
    #expect(page.contains("Look again at a refusal"))
  }

  @Test func `R-042 looking again ten years ahead needs a reason`() async throws {
    let okafors = try await place()
    let agreement = try await okafors.agree()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "agreement-withdrawals")
    let late = withdrawal(agreement) + "&" + watched(until: "2035")

    let refused = try await browser.post(path, late)
    let taken = try await browser.post(
      path, late + "&" + form(["overruled.R-042": "At sea until then"]))
    let again = try await browser.post(
      okafors.path(okafors.maya, "monitoring"),
      form([
        "found": "Warm", "is_near_significant_harm": "no", "next_review_on[day]": "1",
        "next_review_on[month]": "4", "next_review_on[year]": "2035",
      ]))

    #expect(refused.page.contains("must be on or before 27 May 2025"))
    #expect(taken.status == 303)
    #expect(again.status == 422 && again.page.contains("name=\"overruled.R-042\""))
  }

  @Test func `R-043 near significant harm, a withdrawal leads to referring at once`() async throws {
    let okafors = try await place()
    let agreement = try await okafors.agree()

    let answer = try await okafors.browser().post(
      okafors.path(okafors.maya, "agreement-withdrawals"), withdrawal(agreement, near: "yes"))

    #expect(answer.location == okafors.path(okafors.maya, "referrals/new?near_harm=yes"))
  }

  @Test func `R-040 what comes next after a withdrawal is not only to review the plan`()
    async throws
  {
    let okafors = try await place()
    try await okafors.decide("level-3", named: "Level 3", of: "Continuum of Need")
    let agreement = try await okafors.agree()
    let version = try await okafors.plan()
    try await okafors.tell(
      PlanAgreed(plan: "plan-1", version: version, agreement: agreement), about: [okafors.maya])
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "plan")
    let step = "Help goes on without agreement: ask again, or decide what follows"
    #expect(try await !browser.get(path).page.contains(step))

    try await okafors.tell(
      AgreementWithdrawn(agreement: agreement, why: "A new job"), about: [okafors.maya])

    let page = try await browser.get(path).page
    let first = try #require(page.firstRange(of: step)?.lowerBound)
    let review = try #require(page.firstRange(of: "Review the early help plan")?.lowerBound)
    #expect(first < review)
    #expect(
      try await browser.get("/people/\(okafors.maya)").page
        .contains("Help goes on without agreement"))
  }

  @Test func `R-040 a child of fourteen agrees alone only with why they are competent to`()
    async throws
  {
    let okafors = try await place()
    let adaeze = okafors.adaeze
    try await okafors.tell(
      LevelDecided(
        scale: "Continuum of Need", level: "level-2", term: "Level 2", change: .first, why: "Cold"),
      about: [adaeze])
    let browser = try await okafors.browser()
    func agrees(_ answers: KeyValuePairs<String, String>) async throws -> Answer {
      try await browser.post(
        okafors.path(adaeze, "agreements"),
        form([
          "asked": "else", "name": "Adaeze Okafor", "giver": "young_person", "answer": "yes",
          "scope": "Early help",
        ]) + "&" + form(answers))
    }
    func said() async throws -> String {
      try #require(try await okafors.said(AgreementAnswered.self, about: adaeze).last).id.value
    }
    let help = okafors.path(adaeze, "help")

    let silent = try await agrees(["why_competent": ""])
    #expect(silent.status == 422)
    #expect(silent.page.contains("a parent’s agreement is still needed"))
    #expect(try await agrees(["overruled.R-040": "She decides on the course"]).status == 303)
    let refused = try await browser.post(
      help, form(["service": "Parenting group", "agreement": try await said()]))
    #expect(refused.status == 422)
    #expect(refused.page.contains("A child under 16 agrees alone only where"))

    #expect(
      try await agrees(["why_competent": "She told it back, with what else there is"]).status
        == 303)
    let taken = try await browser.post(
      help, form(["service": "Parenting group", "agreement": try await said()]))
    #expect(taken.status == 303)
  }

  @Test func `R-040 with no level decided, an early help plan is not agreed without agreement`()
    async throws
  {
    let okafors = try await place()
    try await okafors.assess()
    let version = try await okafors.plan()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "plan-agreements")
    let agreed = form([
      "plan": "plan-1", "version": version.value, "views.child": "yes",
    ])

    let refused = try await browser.post(path, agreed)

    #expect(refused.status == 422)
    #expect(refused.page.contains("No level of need is decided, so help needs"))
    #expect(refused.page.contains("name=\"overruled.R-040\""))
  }

  @Test func `R-044 a level that calls for plans names each in plain words`() async throws {
    let okafors = try await place()
    #expect(PlanKind.earlyHelp.one == "an early help plan")
    #expect(PlanKind.childInNeed.one == "a child in need plan")
    try await okafors.decide("level-3", named: "Level 3", of: "Continuum of Need")

    let page = try await okafors.browser().get("/people/\(okafors.maya)").page

    #expect(page.contains("calls for a child in need plan"))
    #expect(!page.contains(" a early"))
  }
}
