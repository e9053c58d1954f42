import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// Danger stands where nobody can overlook it, until somebody acts (R-043).
struct DangerTests {
  private func danger(in okafors: OkaforSite, by colleague: Colleague = .priya) async throws
    -> ID<Entry>
  {
    try await okafors.tell(
      Concern(
        sign: Sign(whatWasSeen: "Alone, and the hob on", types: [.supervision]),
        response: FirstResponse(isInImmediateDanger: true)),
      about: [okafors.maya], by: colleague)
  }

  private let alert = "A child is in danger: act now"
  private let referral = "referrals/new?near_harm=yes"

  @Test func `R-043 danger stands above every part of the record, until somebody refers`()
    async throws
  {
    let okafors = try await OkaforSite()
    let concern = try await danger(in: okafors)
    let browser = try await okafors.browser(of: .ellis)

    for part in ["", "/chronology", "/plan", "/assessments", "/record"] {
      let page = try await browser.get("/people/\(okafors.maya)\(part)").page
      let head = try #require(
        page.part(between: "alert-danger", and: "What is new and what is due"), "\(part)")
      #expect(head.contains(alert), "\(part)")
      #expect(head.contains("Nobody has written who was told"))
      #expect(head.contains("href=\"\(okafors.path(okafors.maya, referral))\""))
      #expect(head.contains("concerns/\(concern)/immediate-danger"))
      #expect(head.contains("notice-answers/new?rule=R-043"))
    }

    try await okafors.tell(
      ReferralMade(agency: "Front door", isToSocialCare: true, why: "Alone"),
      about: [okafors.maya])
    #expect(try await !browser.get("/people/\(okafors.maya)").page.contains(alert))
  }

  @Test func `R-043 who was told stands beside it, and what was done instead ends it`() async throws
  {
    let okafors = try await OkaforSite()
    let concern = try await danger(in: okafors)
    let browser = try await okafors.browser()
    let told = try await browser.post(
      okafors.path(okafors.maya, "concerns/\(concern)/immediate-danger"),
      form(["emergency_steps": "Police, 9:40am"]))

    let recorded = try await browser.get(try #require(told.location)).page
    #expect(recorded.contains(alert) && recorded.contains(">Police, 9:40am</span>"))
    let newest = try #require(try await okafors.said(Concern.self, about: okafors.maya).last).id
    let answer = try await browser.post(
      okafors.path(okafors.maya, "notice-answers"),
      form([
        "rule": "R-043", "notice_entry": newest.value,
        "judgement": "Police took her to her aunt; social care was there",
      ]))

    #expect(answer.status == 303)
    #expect(try await !browser.get("/people/\(okafors.maya)").page.contains(alert))
  }

  @Test func `R-043 danger is first in next steps`() async throws {
    let okafors = try await OkaforSite()
    try await okafors.follow("blackpool")
    _ = try await danger(in: okafors)

    let page = try await okafors.browser().get(okafors.path(okafors.maya, "plan")).page

    let steps = try #require(page.part(between: "What may come next", and: "</section>"))
    let refer = try #require(steps.firstRange(of: "Refer now: a child is in danger")?.lowerBound)
    let level = try #require(steps.firstRange(of: "Decide the level")?.lowerBound)
    #expect(refer < level)
  }

  @Test func `R-043 danger waits first for who said it, who answers for them, and who leads`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await okafors.tell(
      JoinedTeam(worker: Colleague.rowan.worker, position: .leadProfessional),
      about: [okafors.maya])
    for colleague in [Colleague.morgan, .sam] {
      try await okafors.tell(JoinedTeam(worker: colleague.worker), about: [okafors.maya])
    }
    try await okafors.tell(
      ReferralMade(agency: "Front door", isToSocialCare: true, why: "Cold"),
      about: [okafors.samuel])
    // Morgan said it and answers for that agency; Sam answers for another.
    _ = try await danger(in: okafors, by: .morgan)

    for colleague in [Colleague.rowan, .morgan] {
      let page = try await okafors.browser(of: colleague).get("/").page
      let section = try #require(
        page.part(between: "<section id=\"waiting\">", and: "</section>"), "\(colleague)")
      #expect(section.contains("Refer now: a child is in danger"), "\(colleague)")
      #expect(section.contains("href=\"\(okafors.path(okafors.maya, referral))\""))
    }
    for colleague in [Colleague.ellis, .sam] {
      #expect(
        try await !okafors.browser(of: colleague).get("/").page.contains("Refer now"),
        "\(colleague)")
    }
  }

  @Test func `R-043 while nobody leads, danger waits for everybody in the team, before all else`()
    async throws
  {
    let okafors = try await OkaforSite()
    _ = try await danger(in: okafors, by: .noor)
    try await okafors.plan()

    let page = try await okafors.browser(of: .ellis).get("/").page

    let section = try #require(page.part(between: "<section id=\"waiting\">", and: "</section>"))
    let refer = try #require(section.firstRange(of: "Refer now: a child is in danger")?.lowerBound)
    let other = try #require(section.firstRange(of: "Fetch a coat")?.lowerBound)
    #expect(refer < other)
  }

  @Test func `R-043 near significant harm stays in sight after the form for referring is left`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let asked = try await browser.post(
      okafors.path(okafors.maya, "agreements"),
      form([
        "asked": okafors.ngozi.value, "giver": "parent_with_responsibility", "answer": "no",
        "scope": "Early help", "why": "No", "is_near_significant_harm": "yes",
      ]))
    #expect(asked.location == okafors.path(okafors.maya, referral))

    let page = try await browser.get("/people/\(okafors.maya)").page
    let plan = try await browser.get(okafors.path(okafors.maya, "plan")).page
    let home = try await browser.get("/").page

    let head = try #require(
      page.part(between: "alert-danger", and: "What is new and what is due"))
    #expect(head.contains("Refer to children’s social care now"))
    #expect(head.contains("href=\"\(okafors.path(okafors.maya, referral))\""))
    #expect(plan.contains("Refer now: the worry is near significant harm"))
    #expect(home.contains("Refer now: the worry is near significant harm"))
  }

  @Test func `R-043 every page after a worry leads to a referral`() async throws {
    let okafors = try await OkaforSite()
    let concern = try await danger(in: okafors)
    let browser = try await okafors.browser()
    func page(_ path: String) async throws -> String {
      try await browser.get(okafors.path(okafors.maya, path)).page
    }

    let recorded = try await page("concerns/\(concern)/recorded")
    let actNow = try await page("concerns/\(concern)/immediate-danger")
    let record = try await page("record")

    let plain = "href=\"\(okafors.path(okafors.maya, "referrals/new"))\""
    #expect(recorded.contains(plain) && record.contains(plain))
    #expect(actNow.contains("href=\"\(okafors.path(okafors.maya, referral))\""))
  }
}
