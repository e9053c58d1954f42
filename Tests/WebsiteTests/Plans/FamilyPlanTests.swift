import Casework
import Examples
import Record
import Testing
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
    #expect(try await print(okafors).contains("This is done. We said so together on 3 March 2025."))
    try await okafors.plan()
    #expect(try await !print(okafors).contains("What we decided since"))
  }
}
