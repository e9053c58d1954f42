import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// Rules that a page carries: what it asks, shows or notices.
struct RulesOnPagesTests {
  private func site() async throws -> OkaforSite {
    let okafors = try await OkaforSite()
    try await okafors.follow("wrenbury-vale")
    return okafors
  }

  @Test func `R-035 a referral asks what one’s own agency goes on doing, and keeps it`()
    async throws
  {
    let okafors = try await site()
    let browser = try await okafors.browser()

    let asked = try await browser.get(okafors.path(okafors.maya, "referrals/new")).page
    _ = try await browser.post(
      okafors.path(okafors.maya, "referrals"),
      form([
        "agency": "Front door", "is_to_social_care": "yes", "why": "No heating",
        "own_help": "Breakfast club goes on",
      ]))

    #expect(asked.contains("What has your own agency offered, and what does it go on doing?"))
    let made = try await okafors.said(ReferralMade.self, about: okafors.maya)
    #expect(made.map(\.content.ownHelp) == ["Breakfast club goes on"])
    let plan = try await browser.get(okafors.path(okafors.maya, "plan")).page
    #expect(plan.contains("sharing/new?with_whom=Front+door"))
  }

  @Test func `R-051 an early help assessment is audited by somebody who did not complete it`()
    async throws
  {
    let okafors = try await site()
    try await okafors.tell(
      AssessmentCompleted(assessment: "a-1", purpose: .earlyHelp), about: [okafors.maya],
      on: "2024-02-03", by: .priya)
    let path = okafors.path(okafors.maya, "audits")
    let answers = form([
      "assessment": "a-1", "are_outcomes_improving": "no", "was_chance_missed": "yes",
      "note": "Three worries since June",
    ])

    let own = try await okafors.browser().post(path, answers)
    let ellis = try await okafors.browser(of: .ellis)
    let bare = try await ellis.post(path, form(["assessment": "a-1"]))
    let whole = try await ellis.post(path, answers)

    #expect(own.status == 422)
    #expect(own.page.contains("You completed this assessment: somebody else must audit it"))
    #expect(bare.page.contains("Select whether outcomes are improving"))
    #expect(bare.page.contains("Select whether a chance to move to a higher level was missed"))
    #expect(whole.location == okafors.path(okafors.maya, "assessments"))
    let list = try await ellis.get(okafors.path(okafors.maya, "assessments")).page
    #expect(list.contains("Outcomes improving: No. A chance to step up missed: Yes."))
    #expect(list.contains("Three worries since June"))
    let page = try await ellis.get("/people/\(okafors.maya)").page
    #expect(page.contains("A chance to step up was missed"))
  }

  @Test func `R-057 from the threshold for care, the days until the care plan is settled are told`()
    async throws
  {
    let okafors = try await site()
    let browser = try await okafors.browser()
    let page = okafors.path(okafors.maya, "plan")
    let thresholds = okafors.path(okafors.maya, "care-thresholds")

    let bare = try await browser.post(thresholds, form([:]))
    let met = try await browser.post(thresholds, form(["why": "Nobody at home is safe for her"]))
    let waiting = try await browser.get(page).page
    let settled = try await browser.post(
      okafors.path(okafors.maya, "care-plans"), form(["plan": "With Gran, for good"]))

    #expect(bare.page.contains("Enter why the child can no longer live at home"))
    #expect(met.location?.hasPrefix(page) == true)
    #expect(waiting.contains("Record that a care plan is settled"))
    #expect(settled.location?.hasPrefix(page) == true)
    let after = try await browser.get(page).page
    #expect(!after.contains("Record that a care plan is settled"))
    let overview = try await browser.get("/people/\(okafors.maya)").page
    #expect(!overview.contains("No settled care plan yet"))
  }

  @Test func `R-100 a home that got better and slipped back is noticed`() async throws {
    let okafors = try await site()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "home-conditions")
    let overview = "/people/\(okafors.maya)"

    let bare = try await browser.post(path, form([:]))
    let better = try await browser.post(
      path, form(["what_was_seen": "A bed each", "compared_with_before": "better"]))
    let calm = try await browser.get(overview).page
    _ = try await browser.post(
      path, form(["what_was_seen": "One bed again", "compared_with_before": "worse"]))

    #expect(bare.page.contains("Enter what you saw in the home"))
    #expect(better.status == 303)
    #expect(!calm.contains("The home has slipped back"))
    #expect(try await browser.get(overview).page.contains("The home has slipped back"))
  }

  @Test func `R-078 where parents have difficulties, beginning asks whether adults’ services join`()
    async throws
  {
    let okafors = try await site()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "assessments/start/early-help-assessment")
    let before = try await browser.get(path).page
    try await okafors.tell(
      ParentalFactorsNoted(factors: [.alcohol]), about: [okafors.maya, okafors.ngozi])

    let page = try await browser.get(path).page
    let begun = try await browser.post(path, form(["why": "Worries", "is_joint": "yes"]))

    #expect(!before.contains("On the record of the parents"))
    #expect(page.contains("On the record of the parents: \(ParentalFactor.alcohol.label)"))
    #expect(page.contains("one assessment of the whole family is better than two halves"))
    #expect(begun.status == 303)
    let said = try await okafors.said(AssessmentStarted.self, about: okafors.maya)
    #expect(said.first?.content.isJoint == .yes)
  }

  @Test func `R-102 a child in need plan of more than six months is reported to who leads it`()
    async throws
  {
    let okafors = try await site()
    try await okafors.plan({ $0.kind = .childInNeed }, on: "2024-08-05")
    let browser = try await okafors.browser()

    let home = try await browser.get("/").page
    #expect(home.contains("Plans that have lasted long (1)"))
    #expect(home.contains("Look at a long plan: Child in need plan"))
    #expect(home.contains("Since 5 Feb 2025"))
    #expect(!home.contains("Meant to last"))
    try await okafors.tell(
      LongTermMarked(kind: .longTermInvolvement, why: "Illness", reviewOn: "2025-09-01"),
      about: [okafors.maya])
    #expect(try await browser.get("/").page.contains("Meant to last, by decision"))
  }

  @Test func `R-110 where help was given before, an assessment begins with what it shows`()
    async throws
  {
    let okafors = try await site()
    try await okafors.plan(on: "2024-03-04")
    try await okafors.tell(
      PlanEnded(plan: "plan-1", ending: .agreementEnded, why: "Too many visits"),
      about: [okafors.maya], on: "2024-09-02")
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "assessments/start/early-help-assessment")

    let page = try await browser.get(path).page
    let blank = try await browser.post(path, form(["why": "Cold again"]))
    let read = try await browser.post(
      path, form(["why": "Cold again", "what_earlier_show": "Help came at bad times"]))

    #expect(page.contains("Earlier help") && page.contains("Too many visits"))
    #expect(blank.status == 422)
    #expect(blank.page.contains("href=\"#what_earlier_show\""))
    #expect(read.status == 303)
  }

  private func plan(_ more: KeyValuePairs<String, String>, _ action: String) -> String {
    form([
      "plan": "plan-1", "kind": "early_help", "line_count": "1", "lines.0.id": "coat",
      "lines.0.outcome": "Maya is warm", "lines.0.action": action, "voice.why_not": "Asleep",
    ]) + "&" + form(more)
  }

  @Test func `R-137 a plan says what the family could choose, and so does their page`() async throws
  {
    let okafors = try await site()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "plans")

    let page = try await browser.get("\(path)/new").page
    _ = try await browser.post(path, plan(["plan": "x"], "Fetch a coat"))
    let unsaid = try await browser.get("/people/\(okafors.maya)").page
    _ = try await browser.post(path, plan(["choices": "Mornings or evenings"], "Fetch a coat"))
    let said = try await browser.get("/people/\(okafors.maya)").page
    let printed = try await browser.get("\(path)/plan-1/print").page

    #expect(page.contains("also for children who are disabled"))
    #expect(unsaid.contains("What could the family choose?"))
    #expect(!said.contains("What could the family choose?"))
    #expect(printed.contains("What you can choose") && printed.contains("Mornings or evenings"))
  }

  @Test func `R-143 words that a parent could read as blame are pointed out, and change nothing`()
    async throws
  {
    let okafors = try await site()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "plans")

    let saved = try await browser.post(path, plan([:], "Mum failed to get a coat: fetch one"))
    let page = try await browser.get("\(path)/plan-1").page
    let agreeing = try await browser.get(okafors.path(okafors.maya, "plan-agreements/new")).page
    let printed = try await browser.get("\(path)/plan-1/print").page

    #expect(saved.status == 303)
    for shown in [page, agreeing] {
      #expect(shown.contains("How would this read to the parents?"))
      #expect(shown.contains("Line 1: “failed to”: say what happened, and what got in the way"))
    }
    #expect(!printed.contains("How would this read"))
    _ = try await browser.post(path, plan([:], "Fetch a coat"))
    #expect(!(try await browser.get("\(path)/plan-1").page.contains("How would this read")))
  }

  @Test func `R-144 a plan says how the family has it, and an agreed one only online is noticed`()
    async throws
  {
    let okafors = try await site()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "plans")
    let notice = "Give the family the plan in a way they can use"

    let page = try await browser.get("\(path)/new").page
    _ = try await browser.post(path, plan(["formats": "online"], "Fetch a coat"))
    let version = try #require(
      try await okafors.said(PlanWritten.self, about: okafors.maya).first?.id)
    try await okafors.tell(PlanAgreed(plan: "plan-1", version: version), about: [okafors.maya])
    let online = try await browser.get("/people/\(okafors.maya)").page
    _ = try await browser.post(
      path, plan(["formats": "paper", "formats": "read_aloud"], "Fetch a coat"))
    let paper = try await browser.get("\(path)/plan-1").page

    #expect(page.contains("How was the plan given to the family?"))
    #expect(page.contains("On paper, read aloud, in large print"))
    #expect(online.contains(notice))
    #expect(!(try await browser.get("/people/\(okafors.maya)").page.contains(notice)))
    #expect(paper.contains("On paper, read aloud or talked through"))
  }

  @Test func `R-095 a new action of the review begins the next version, and can be changed`()
    async throws
  {
    let okafors = try await site()
    try await okafors.plan(on: "2025-01-06")
    let browser = try await okafors.browser()
    _ = try await browser.post(
      okafors.path(okafors.maya, "reviews"),
      form([
        "plan": "plan-1", "outcomes.coat": "same", "outcomes.coat.evidence": "Cold on Monday",
        "decided.coat": "change", "decided.coat.why": "The bank was shut",
        "decided.coat.new_action": "The school buys a coat", "is_progress_enough": "not_known",
        "voice.why_not": "Asleep",
      ]))

    let next = try await browser.get(okafors.path(okafors.maya, "plans/new?plan=plan-1")).page
    #expect(next.contains("The school buys a coat</textarea>"))
    #expect(next.contains("The review of 4 March 2025 decided"))
    #expect(next.contains("Why: The bank was shut"))
    #expect(try await okafors.said(PlanWritten.self, about: okafors.maya).count == 1)

    _ = try await browser.post(
      okafors.path(okafors.maya, "plans"), plan([:], "Gran knits a coat"))
    let later = try await browser.get(okafors.path(okafors.maya, "plans/new?plan=plan-1")).page
    #expect(later.contains("Gran knits a coat</textarea>"))
    #expect(!later.contains("The review of 4 March 2025 decided"))
  }
}
