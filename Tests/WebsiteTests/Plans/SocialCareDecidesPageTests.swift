import Casework
import Examples
import Record
import Storage
import Storage
import Testing
import UseCases
import Vocabulary

@testable import Website

/// Who decides for children’s social care, what waits for them, and where they find it.
struct SocialCareDecidesPageTests {
  private func place() async throws -> OkaforSite {
    let okafors = try await OkaforSite()
    try await okafors.follow("blackpool")
    return okafors
  }

  private func plan(_ okafors: OkaforSite, of colleague: Colleague = .priya) async throws -> String
  {
    try await okafors.browser(of: colleague).get(okafors.path(okafors.maya, "plan")).page
  }

  private func home(_ okafors: OkaforSite, of colleague: Colleague) async throws -> String {
    try await okafors.browser(of: colleague).get("/").page
  }

  @Test func `R-049 a referral stays with the front door when the referrer could not be told`()
    async throws
  {
    let okafors = try await place()
    let referral = try await okafors.tell(
      ReferralMade(agency: "MASH", isToSocialCare: true, why: "Cold", referrer: "Priya Nair"),
      about: [okafors.maya], by: .priya)
    let browser = try await okafors.browser()
    let asked = try await browser.get(okafors.path(okafors.maya, "referrers-told/new")).page
    let tried = try await browser.post(
      okafors.path(okafors.maya, "referrers-told"),
      form(["referral": referral.value, "was_told": "no", "what": "Rang twice"]))

    #expect(asked.contains("the referral goes on waiting for them"))
    #expect(tried.status == 303)
    #expect(try await home(okafors, of: .noor).contains("Take on: referral to MASH"))
    let page = try await plan(okafors)
    #expect(page.contains("Nobody has taken it on yet") && page.contains("Not told yet"))
    #expect(page.contains("Tried, and could not be told: Rang twice"))
    #expect(page.contains("Decide what the referral needs"))
  }

  @Test func `R-048 another agency is told who decides on statutory action, and can refer at once`()
    async throws
  {
    let okafors = try await place()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "statutory-decisions")
    let asked = try await browser.get("\(path)/new").page
    let refused = try await browser.post(
      path, form(["action_taken": "section47", "why": "Alone", "is_urgent": "yes"]))
    let referring = try await browser.post(
      path, form(["action_taken": "refer_to_social_care", "why": "Alone"]))
    let decided = try await okafors.browser(of: .noor).post(
      path, form(["action_taken": "section47", "why": "Alone"]))

    #expect(asked.contains("Children’s social care and the front door decide"))
    #expect(asked.contains(okafors.path(okafors.maya, "referrals/new")))
    #expect(!asked.contains("value=\"section47\""))
    #expect(refused.status == 422)
    #expect(refused.page.contains("Record a referral to them instead"))
    #expect(referring.status == 303 && decided.status == 303)
    #expect(
      try await okafors.said(StatutoryDecision.self, about: okafors.maya).map(\.content.action)
        == [.referToSocialCare, .section47])
    #expect(try await plan(okafors).contains("Children’s social care and the front door decide"))
    #expect(!(try await plan(okafors)).contains(">\(StatutoryDecisionForm.heading)</a>"))
    #expect(
      try await plan(okafors, of: .noor).contains(">\(StatutoryDecisionForm.heading)</a>"))
  }

  @Test func `R-048 no other agency approves, corrects or withdraws what social care decided`()
    async throws
  {
    let okafors = try await place()
    for colleague in [Colleague.sam, .rowan] {
      try await okafors.tell(JoinedTeam(worker: colleague.worker), about: [okafors.maya])
    }
    let decision = try await okafors.tell(
      StatutoryDecision(action: .section47, why: "Alone"), about: [okafors.maya], by: .rowan)
    let approval = try await okafors.browser(of: .sam).post(
      okafors.path(okafors.maya, "approvals"),
      form(["decision": decision.value, "outcome": "approved"]))
    let entry = try await okafors.browser().get(
      okafors.path(okafors.maya, "entries/\(decision)")
    ).page
    let corrected = try await okafors.browser().post(
      okafors.path(okafors.maya, "entries/\(decision)/correction"),
      form(["action_taken": "none", "why": "Warm", "what_was_wrong": "It was wrong"]))
    let theirs = try await okafors.browser(of: .noor).post(
      okafors.path(okafors.maya, "approvals"),
      form(["decision": decision.value, "outcome": "approved"]))

    #expect(approval.status == 422)
    #expect(approval.page.contains("A manager of children’s social care in the team"))
    #expect(!entry.contains("/correction\"") && corrected.status >= 400)
    #expect(theirs.status == 303)
    #expect(try await okafors.said(StatutoryDecision.self, about: okafors.maya).count == 1)
  }

  @Test func `R-048 a statutory level of a school is saved at once, and waits with the front door`()
    async throws
  {
    let okafors = try await place()
    let asked = try await okafors.browser().get(okafors.path(okafors.maya, "levels/new")).page
    let answer = try await okafors.browser().post(
      okafors.path(okafors.maya, "levels"),
      form(["level": "level-4", "why": "Left alone all night", "is_urgent": "yes"]))
    let saved = try await okafors.browser().get(try #require(answer.location)).page
    let level = try #require(try await okafors.said(LevelDecided.self, about: okafors.maya).last)

    #expect(asked.contains("It holds once children’s social care has approved it."))
    #expect(saved.contains("“Level 4” waits for children’s social care to approve it"))
    #expect(saved.contains("No level has been decided"))
    let home = try await home(okafors, of: .noor)
    #expect(home.contains("Look at: Level of need decided"))
    _ = try await okafors.browser(of: .noor).post(
      okafors.path(okafors.maya, "approvals"),
      form(["decision": level.id.value, "outcome": "approved"]))
    #expect(!(try await plan(okafors)).contains("waits for children’s social care"))
  }

  @Test func `R-049 a decision of an agency with no manager is found at the front door`()
    async throws
  {
    let okafors = try await place()
    try await okafors.tell(
      NoFurtherAction(why: "Warm", advice: "None"), about: [okafors.maya], by: .ellis)
    try await okafors.tell(JoinedTeam(worker: Colleague.morgan.worker), about: [okafors.samuel])
    let another = Colleague.morgan.worker
    try await okafors.site.store.writing { record in
      let author = Author(
        practitioner: "a-colleague", name: "A Colleague", role: .practitioner,
        agency: another.agency.id)
      try record.append(
        [
          NoFurtherAction(why: "Fed", advice: "None").newEntry(
            about: [okafors.samuel], occurred: "2025-03-04")
        ], by: author, once: nil)
    }
    let page = try await home(okafors, of: .noor)

    #expect(page.contains("Look at: No further action"))
    #expect(page.contains("Maya Okafor") && !page.contains("Samuel Okafor"))
    #expect(try await home(okafors, of: .morgan).contains("Look at: No further action"))
    #expect(
      try await plan(okafors).contains("Wexcombe Police has nobody else who can approve it"))
  }

  @Test func `R-043 today’s referral of a child in danger stands above a year-old date`()
    async throws
  {
    let okafors = try await place()
    try await okafors.tell(JoinedTeam(worker: Colleague.noor.worker), about: [okafors.maya])
    try await okafors.plan({ $0.lines[0].dueOn = LocalDate(iso: "2024-03-01") })
    try await okafors.tell(
      Concern(
        sign: Sign(whatWasSeen: "Alone at night", types: [.supervision]),
        response: FirstResponse(isInImmediateDanger: true)), about: [okafors.samuel], by: .priya)
    try await okafors.tell(
      ReferralMade(agency: "MASH", isToSocialCare: true, why: "Alone"), about: [okafors.samuel],
      by: .priya)
    let home = try await home(okafors, of: .noor)
    let referral = try #require(home.firstRange(of: "Take on: referral to MASH")?.lowerBound)
    let overdue = try #require(home.firstRange(of: "Fetch a coat from the uniform")?.lowerBound)

    #expect(referral < overdue)
    #expect(home.contains("Danger or harm that is near is on the record"))
  }

  @Test func `R-049 work whose end waits for approval is not said to have ended`() async throws {
    let okafors = try await place()
    let answer = try await okafors.browser().post(
      okafors.path(okafors.maya, "closures"),
      form(["reason": "other", "why": "Warm", "who_to_turn_to": "Ms Hart"]))
    let saved = try await okafors.browser().get(try #require(answer.location)).page
    let overview = try await okafors.browser().get("/people/\(okafors.maya)").page

    #expect(saved.contains("You have asked to end the work with this child"))
    #expect(saved.contains("waiting for approval by a manager"))
    #expect(!saved.contains("has ended"))
    #expect(overview.contains("Asked to end the work"))
    #expect(overview.contains("Waiting for approval by a manager"))
    #expect(!overview.contains("Involvement ended"))
  }
}
