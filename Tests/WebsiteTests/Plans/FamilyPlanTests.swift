import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// What the family is asked of a plan, and what the page they take home says of it.
struct FamilyPlanTests {
  private func print(_ okafors: OkaforSite) async throws -> String {
    try await okafors.browser().get(okafors.path(okafors.maya, "plans/plan-1/print")).page
  }

  private func rows(_ page: String) -> String {
    page.replacing("</dt><dd class=\"summary-value\">", with: ": ")
  }

  @Test func `R-093 a parent who is not on the record is asked by name`() async throws {
    let okafors = try await OkaforSite.assessed()
    try await okafors.plan()
    let agreement = try await okafors.tell(
      AgreementAnswered(
        name: "Dawn Attwater", giver: .parentWithResponsibility, answer: .yes, scope: "Early help"),
      about: [okafors.maya])
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "plan-agreements")
    let asked = try await browser.get("\(path)/new?plan=plan-1").page
    #expect(asked.contains("name=\"views.dawn-attwater\""))
    #expect(
      try await browser.get(okafors.path(okafors.maya, "plans/new")).page.contains("Dawn Attwater"))

    let alone = try await browser.post(path, form(["plan": "plan-1", "views.child": "yes"]))
    #expect(alone.status == 422 && alone.page.contains("No parent or carer has said"))
    let nameless = try await browser.post(
      path, form(["plan": "plan-1", "views.child": "yes", "other_view": "no"]))
    #expect(nameless.page.contains("Enter the name of the parent or carer"))
    #expect(nameless.page.contains("Enter why they do not agree"))
    let saved = try await browser.post(
      path,
      form([
        "plan": "plan-1", "agreement": agreement.value, "views.child": "yes", "other_view": "no",
        "other_view.name": "Joy Attwater", "other_view.why": "Too many visits",
      ]))
    #expect(saved.status == 303, "\(saved.page)")
    let page = try await browser.get(okafors.path(okafors.maya, "plan")).page
    #expect(page.contains("Joy Attwater: does not agree") && page.contains(": agrees;"))
    // Whoever was named once is asked by name when it is put right.
    #expect(try await browser.get("\(path)/new?plan=plan-1").page.contains("views.joy-attwater"))
  }

  @Test func `R-140 what one of the family answered is not told to the others`() async throws {
    for (mother, child) in [(AgreementAnswer.yes, AgreementAnswer.no), (.no, .yes), (.yes, .yes)] {
      let okafors = try await OkaforSite.assessed()
      let version = try await okafors.plan()
      try await okafors.tell(
        PlanAgreed(
          plan: "plan-1", version: version,
          views: [
            PlanView(giver: .parent, name: "Ngozi Okafor", answer: mother, why: "As told"),
            PlanView(giver: .child, name: "Maya Okafor", answer: child, why: "As told"),
          ]), about: [okafors.maya])
      let page = try await print(okafors)
      #expect(!page.contains("Does not agree") && !page.contains("Agrees"))
      #expect(!page.contains("Ngozi") && !page.contains("As told"))
      #expect(page.contains("Agreed with parents or carers on 4 March 2025") == (mother == .yes))
    }
  }

  @Test func `R-093 a plan that nobody agrees with is nowhere told as if it held`() async throws {
    let okafors = try await OkaforSite.assessed()
    let agreement = try await okafors.agree()
    let version = try await okafors.plan()
    let browser = try await okafors.browser()
    func head() async throws -> String { try await browser.get("/people/\(okafors.maya)").page }
    #expect(try await head().contains("since 4 March 2025: not agreed yet"))

    let saved = try await browser.post(
      okafors.path(okafors.maya, "plan-agreements"),
      form([
        "plan": "plan-1", "version": version.value, "agreement": agreement.value,
        "views.child": "no", "views.child.why": "Scared", "views.ngozi-okafor": "no",
        "views.ngozi-okafor.why": "Too many visits",
      ]))
    let done = try await browser.get(try #require(saved.location)).page
    #expect(done.contains("The family does not agree, so the plan is not agreed"))
    #expect(!done.contains("Give the family the one page"))
    #expect(done.contains("talk it through, and write what can be agreed"))
    #expect(try await head().contains("since 4 March 2025: the family does not agree"))
    let page = try await print(okafors)
    #expect(page.contains("This plan has not been agreed by everybody yet."))
    #expect(!page.contains("Decided on"))
  }

  @Test func `R-040 a plan whose agreement was withdrawn says so to workers and to the family`()
    async throws
  {
    let okafors = try await OkaforSite.assessed()
    let agreement = try await okafors.agree()
    let version = try await okafors.plan()
    try await okafors.tell(
      PlanAgreed(
        plan: "plan-1", version: version,
        views: [PlanView(giver: .parent, name: "Ngozi Okafor", answer: .yes)],
        agreement: agreement), about: [okafors.maya])
    #expect(try await print(okafors).contains("Agreed with parents or carers on 4 March 2025."))
    try await okafors.tell(
      AgreementWithdrawn(agreement: agreement, name: "Ngozi Okafor", why: "A new job"),
      about: [okafors.maya])
    let page = try await print(okafors)
    #expect(page.contains("You no longer have to take part in this plan."))
    #expect(!page.contains("Agreed with parents"))
    #expect(
      try await okafors.browser().get("/people/\(okafors.maya)").page
        .contains("since 4 March 2025: agreement withdrawn"))
  }

  @Test
  func `R-093 what another of the family says later does not take the place of what was said`()
    async throws
  {
    let okafors = try await OkaforSite.assessed()
    let version = try await okafors.plan()
    for (name, answer) in [("Ngozi Okafor", AgreementAnswer.no), ("Daniel Reed", .yes)] {
      try await okafors.tell(
        PlanAgreed(
          plan: "plan-1", version: version,
          views: [PlanView(giver: .parent, name: name, answer: answer, why: "As told")]),
        about: [okafors.maya])
    }
    let page = try await okafors.browser().get(okafors.path(okafors.maya, "plan")).page
    #expect(page.contains("Not everybody agrees"))
    #expect(page.contains("Ngozi Okafor: does not agree; Daniel Reed: agrees"))
    #expect(try await print(okafors).contains("This plan has not been agreed by everybody yet."))
  }

  @Test func `R-101 who leads the work is who to talk to where the plan names nobody`() async throws
  {
    let okafors = try await OkaforSite.assessed()
    try await okafors.plan()
    #expect(try await print(okafors).contains("<p>We will tell you who.</p>"))
    try await okafors.tell(
      JoinedTeam(worker: Colleague.priya.worker, position: .leadProfessional),
      about: [okafors.maya])
    #expect(try await print(okafors).contains("<p>Priya Nair, Hill Primary School.</p>"))
    let plan = try await okafors.browser().get(okafors.path(okafors.maya, "plans/plan-1")).page
    #expect(plan.contains("Nobody is named in the plan. Who leads the work: Priya Nair"))
  }

  @Test func `R-094 a day to look again that has passed is said to have passed`() async throws {
    let okafors = try await OkaforSite.assessed()
    try await okafors.plan(
      { $0.lead = PlanLead(name: "Priya Nair", agency: "Hill Primary") }, on: "2024-10-01")
    let page = try await print(okafors)
    #expect(page.contains("We said we would look at it again by"))
    #expect(page.contains("That day has passed: ask Priya Nair when it will be."))

    let fresh = try await OkaforSite.assessed()
    try await fresh.plan()
    #expect(try await !print(fresh).contains("has passed"))
  }

  @Test func `R-095 an action that a review changed is told as it is now`() async throws {
    let okafors = try await OkaforSite.assessed()
    try await okafors.plan(on: "2025-02-03")
    func review(_ decision: LineDecision, _ action: String? = nil, on day: Occurrence) async throws
    {
      try await okafors.tell(
        ReviewHeld(
          plan: "plan-1",
          decided: [DecidedLine(line: "coat", decision: decision, newAction: action)]),
        about: [okafors.maya], on: day)
    }
    try await review(.change, "The school buys a coat", on: "2025-02-20")
    try await review(.goOn, on: "2025-02-27")
    let changed = rows(try await print(okafors))
    #expect(changed.contains("What will happen: The school buys a coat"))
    #expect(changed.contains("We changed this on 20 February 2025. Before, it said: “Fetch a coat"))

    try await review(.done, on: "2025-03-03")
    #expect(try await print(okafors).contains("This is done. We looked at it on 3 March 2025."))
    try await okafors.plan()
    #expect(try await !print(okafors).contains("What we decided since"))
  }
}
