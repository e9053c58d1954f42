import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

struct LevelPageTests {
  private func place(_ strategy: String = "blackpool") async throws -> OkaforSite {
    let okafors = try await OkaforSite()
    try await okafors.follow(strategy)
    return okafors
  }

  @Test func `R-054 the place's own levels are offered in its own words, and none is chosen`()
    async throws
  {
    let okafors = try await place()
    let page = try await okafors.browser().get(okafors.path(okafors.maya, "levels/new")).page

    #expect(page.contains("Continuum of Need"))
    for level in ["level-1", "level-2", "level-3", "level-4"] {
      #expect(page.contains("value=\"\(level)\""))
    }
    #expect(!page.contains(" checked"))
  }

  @Test func `R-055 a level is decided on evidence, and what my agency is expected to do follows`()
    async throws
  {
    let okafors = try await place()
    let concern = try await okafors.site.addConcern(about: okafors.maya)
    let browser = try await okafors.browser()

    let answer = try await browser.post(
      okafors.path(okafors.maya, "levels"),
      form([
        "level": "level-2", "why": "Cold most mornings", "evidence": concern.value,
        "dissent_who": "PC Ellis", "dissent_view": "Level 3",
      ]))

    #expect(answer.location == okafors.path(okafors.maya, "plan?done=level"))
    let said = try #require(try await okafors.said(LevelDecided.self, about: okafors.maya).first)
    #expect(said.content.term == "Level 2" && said.content.scale == "Continuum of Need")
    #expect(said.content.change == .first && said.content.evidence == [concern])
    let page = try await browser.get(okafors.path(okafors.maya, "plan")).page
    #expect(page.contains("What Hill Primary School is expected to do at this level"))
    #expect(page.contains("consider an early help assessment and plan"))
    #expect(!page.contains("&lt;"))
    #expect(page.contains("PC Ellis sees it otherwise"))
    #expect(page.contains("help needs the family’s agreement"))
  }

  @Test func `a level without reasons or evidence is refused, and a rule of it can be overruled`()
    async throws
  {
    let okafors = try await place()
    try await okafors.decide("level-3", named: "Level 3", of: "Continuum of Need")
    try await okafors.plan()
    let concern = try await okafors.site.addConcern(about: okafors.maya)
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "levels")

    let bare = try await browser.post(path, form(["level": "level-2"]))
    let down = form([
      "level": "level-2", "why": "Warm now", "evidence": concern.value,
      "reason": "needs_are_lower",
    ])
    let outcomeless = try await browser.post(path, down)
    let overruled = try await browser.post(path, down + "&overruled.R-047=Plan+began+today")

    #expect(bare.status == 422)
    #expect(bare.page.contains("Enter why"))
    #expect(bare.page.contains("Choose what on the record the decision rests on"))
    #expect(bare.page.contains("Select why less help is needed"))
    #expect(outcomeless.status == 422)
    #expect(outcomeless.page.contains("href=\"#outcomes-coat\""))
    #expect(outcomeless.page.contains("name=\"overruled.R-047\""))
    #expect(overruled.status == 303)
    let said = try await okafors.said(LevelDecided.self, about: okafors.maya)
    #expect(said.last?.content.overruled.map(\.rule) == ["R-047"])
    #expect(said.last?.content.change == .stepDown)
  }

  @Test func `a first level is decided where nothing is recorded yet`() async throws {
    let okafors = try await place()
    let answer = try await okafors.browser().post(
      okafors.path(okafors.maya, "levels"), form(["level": "level-2", "why": "Seen at the door"]))
    #expect(answer.status == 303, "\(answer.page)")
  }

  @Test
  func
    `an urgent level that waits for social care is told on the overview, with what was left out`()
    async throws
  {
    let okafors = try await place()
    _ = try await okafors.site.addConcern(about: okafors.maya)
    _ = try await okafors.browser().post(
      okafors.path(okafors.maya, "levels"),
      form(["level": "level-4", "why": "Left alone all night", "is_urgent": "yes"]))
    let page = try await okafors.browser().get("/people/\(okafors.maya)").page
    #expect(page.contains("Decided, and not in force yet: "))
    #expect(page.contains("by Priya Nair on 4 March 2025: waits for children’s social care"))
    #expect(page.contains("Not done yet, because it could not wait"))
  }

  @Test func `what is urgent is saved at once, whatever rules of practice would ask`() async throws
  {
    let okafors = try await place()
    try await okafors.decide("level-2", named: "Level 2", of: "Continuum of Need")
    try await okafors.plan()
    let answer = try await okafors.browser().post(
      okafors.path(okafors.maya, "levels"),
      form(["level": "level-4", "why": "Left alone all night", "is_urgent": "yes"]))

    #expect(answer.status == 303)
    let said = try await okafors.said(LevelDecided.self, about: okafors.maya)
    #expect(said.last?.content.isUrgent == true && said.last?.content.change == .stepUp)
  }

  @Test
  func `no further action needs reasons and advice, and whether the referrer was told is seen`()
    async throws
  {
    let okafors = try await place()
    let browser = try await okafors.browser()
    let referral = try await okafors.tell(
      ReferralMade(agency: "MASH", isToSocialCare: true, why: "Cold", referrer: "Ms Hart"),
      about: [okafors.maya])
    let path = okafors.path(okafors.maya, "no-further-action")

    let bare = try await browser.post(path, form(["referral": referral.value]))
    let unsaid = try await browser.post(
      path, form(["why": "Coat found", "advice": "Uniform bank"]))
    #expect(unsaid.page.contains("Select which referral it answers"))
    let whole = try await browser.post(
      path, form(["referral": referral.value, "why": "Coat found", "advice": "Uniform bank"]))

    #expect(bare.page.contains("Enter why nothing further follows"))
    #expect(bare.page.contains("Enter what advice was given"))
    #expect(whole.status == 303)
    let before = try await browser.get(okafors.path(okafors.maya, "plan")).page
    #expect(before.contains("Not told yet"))
    let told = try await okafors.browser(of: .noor).post(
      okafors.path(okafors.maya, "referrers-told"),
      form(["referral": referral.value, "was_told": "yes", "what": "No further action, and why"]))
    #expect(told.status == 303)
    let after = try await browser.get(okafors.path(okafors.maya, "plan")).page
    #expect(!after.contains("Not told yet"))
  }

  @Test func `a place that has chosen no strategy has no levels, and none is lent to it`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let page = try await browser.get(okafors.path(okafors.maya, "levels/new")).page
    let answer = try await browser.post(
      okafors.path(okafors.maya, "levels"), form(["level": "level-2", "why": "Cold"]))

    #expect(page.contains("Heed does not know its levels"))
    #expect(answer.status == 422)
  }

  @Test func `R-056 help that is meant to last is marked, with a day to look again`() async throws {
    let okafors = try await place()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "long-term")

    let bare = try await browser.post(path, form(["kind": "parallel_parenting"]))
    let whole = try await browser.post(
      path,
      form([
        "kind": "parallel_parenting", "why": "A lasting illness", "review_on[day]": "1",
        "review_on[month]": "9", "review_on[year]": "2025",
      ]))

    #expect(bare.page.contains("Enter the day somebody looks again"))
    #expect(whole.status == 303)
    let page = try await browser.get(okafors.path(okafors.maya, "plan")).page
    #expect(page.contains("Look again at long-term help"))
  }
}

extension LevelPageTests {
  @Test func `whoever looks at a decision is led to each entry it rests on`() async throws {
    let okafors = try await OkaforSite()
    let concern = try await okafors.tell(Concern.coldAndHungry, about: [okafors.maya])
    let unseen = try await okafors.tell(Concern.coldAndHungry, about: [okafors.samuel])
    let decision = try await okafors.tell(
      StatutoryDecision(
        action: .strategyDiscussion, why: "Worse", evidence: [concern, unseen]),
      about: [okafors.maya], by: .priya)
    try await okafors.tell(
      JoinedTeam(worker: Colleague.noor.worker), about: [okafors.maya])
    let browser = try await okafors.browser(of: .noor)

    for page in ["approvals/new?decision=\(decision)", "entries/\(decision)"] {
      let page = try await browser.get(okafors.path(okafors.maya, page)).page
      #expect(page.contains("2 entries"))
      #expect(page.contains("/people/\(okafors.maya)/entries/\(concern)\""))
      #expect(!page.contains("/entries/\(unseen)\""))
    }
  }
}
