import Casework
import Examples
import Record
import Testing
import Vocabulary

@testable import Website

struct PlanPageTests {
  @Test func `R-094 nothing is reviewed or offered of a plan that ended with the work`()
    async throws
  {
    let okafors = try await OkaforSite.assessed()
    try await okafors.plan(on: "2025-01-06")
    let end = try await okafors.tell(
      CaseClosed(reason: .movedAway, why: "To Leeds", whoToTurnTo: "School"),
      about: [okafors.maya])
    try await okafors.tell(
      DecisionApproved(decision: end, outcome: .approved), about: [okafors.maya], by: .rowan)
    let browser = try await okafors.browser()
    let page = try await browser.get(okafors.path(okafors.maya, "plans/plan-1")).page
    #expect(page.contains("This plan has ended.") && !page.contains("Review this plan"))
    let print = try await browser.get(okafors.path(okafors.maya, "plans/plan-1/print")).page
    #expect(print.contains("This plan has ended.") && !print.contains("We will agree a day"))
    okafors.site.clock.move(seconds: 86_400)
    let later = try await okafors.browser()
    func review(on day: String) async throws -> Answer {
      try await later.post(
        okafors.path(okafors.maya, "reviews"),
        form([
          "plan": "plan-1", "outcomes.coat": "achieved", "outcomes.coat.evidence": "Worn",
          "decided.coat": "done", "is_progress_enough": "yes", "voice.why_not": "Asleep",
          "occurred_on[day]": day, "occurred_on[month]": "3", "occurred_on[year]": "2025",
        ]))
    }
    let asked = try await later.get(okafors.path(okafors.maya, "reviews/new?plan=plan-1")).page
    #expect(asked.contains("name=\"outcomes.coat\""))
    let late = try await review(on: "5")
    #expect(late.status == 422 && late.page.contains("This plan has ended, on 4 March 2025"))
    #expect(try await review(on: "4").status == 303)
    let version = try await later.post(
      okafors.path(okafors.maya, "plans"),
      form(["plan": "plan-1", "kind": "early_help", "voice.why_not": "Asleep"]))
    #expect(
      version.page.contains("href=\"#plan\">This plan has ended, on 4 March 2025: write a new"))
    #expect(version.page.contains("id=\"plan\""))
  }

  private func assessed() async throws -> OkaforSite {
    let okafors = try await OkaforSite()
    try await okafors.follow("wrenbury-vale")
    try await okafors.assess()
    return okafors
  }

  private static let line: KeyValuePairs = [
    "kind": "early_help", "line_count": "1", "lines.0.id": "coat", "lines.0.needs": "warmth",
    "lines.0.outcome": "Maya is warm on the way to school",
    "lines.0.action": "Fetch a coat from the uniform bank on Monday",
    "lines.0.evidence": "Priya sees the coat each morning", "lines.0.owner": "kind:family",
    "lines.0.owner_name": "Gran Ada", "lines.0.due_on[day]": "20", "lines.0.due_on[month]": "3",
    "lines.0.due_on[year]": "2025", "voice.why_not": "Asleep", "plan": "plan-1",
  ]

  @Test func `a plan begins with what the child needs, and nothing is chosen`() async throws {
    let okafors = try await assessed()
    let page = try await okafors.browser().get(okafors.path(okafors.maya, "plans/new")).page

    #expect(page.contains("Warm clothes"))
    #expect(page.contains("name=\"lines.0.outcome\"") && !page.contains("lines.1.outcome"))
    #expect(!page.contains(" checked"))
  }

  @Test func `another line is asked for without saving, and nothing typed is lost`() async throws {
    let okafors = try await assessed()
    let answer = try await okafors.browser().post(
      okafors.path(okafors.maya, "plans"), form(Self.line) + "&action=more")

    #expect(answer.status == 200)
    #expect(answer.page.contains("name=\"lines.1.outcome\""))
    #expect(answer.page.contains("Fetch a coat from the uniform bank"))
    #expect(try await okafors.said(PlanWritten.self, about: okafors.maya).isEmpty)
  }

  @Test func `a plan is written with its lines, owners and dates`() async throws {
    let okafors = try await assessed()
    let answer = try await okafors.browser().post(
      okafors.path(okafors.maya, "plans"), form(Self.line))

    let said = try #require(try await okafors.said(PlanWritten.self, about: okafors.maya).first)
    #expect(answer.location == okafors.path(okafors.maya, "plans/plan-1?done=plan"))
    let line = try #require(said.content.lines.first)
    #expect(line.owner == LineOwner(kind: .family, name: "Gran Ada"))
    #expect(line.dueOn == LocalDate(iso: "2025-03-20") && line.needs == ["warmth"])
  }

  @Test(arguments: [
    ("", PlanConcern?.none), ("&mostly_about=neglect_seen_early", .neglectSeenEarly),
    ("&mostly_about=physical_abuse", .physicalAbuse),
  ])
  func `what a plan is mostly about is asked once, and may be left open`(
    _ answer: String, _ concern: PlanConcern?
  ) async throws {
    let okafors = try await assessed()
    let browser = try await okafors.browser()
    _ = try await browser.post(okafors.path(okafors.maya, "plans"), form(Self.line) + answer)

    let said = try #require(try await okafors.said(PlanWritten.self, about: okafors.maya).first)
    #expect(said.content.mostlyAbout == concern)
    #expect(said.content.details.contains { $0.label == "Mostly about" } == (concern != nil))
    let asked = try await browser.get(okafors.path(okafors.maya, "plans/new")).page
    #expect(asked.split(separator: "What is it mostly about?").count == 2)
  }

  @Test
  func `R-090 R-092 a plan is agreed only when every need has a line and every line is smart`()
    async throws
  {
    let okafors = try await assessed()
    try await okafors.plan {
      $0.lines[0].needs = []
      $0.lines[0].action = "Liaise"
    }
    let browser = try await okafors.browser()
    let answer = try await browser.post(
      okafors.path(okafors.maya, "plan-agreements"), form(["plan": "plan-1", "views.child": "yes"]))

    #expect(answer.status == 422)
    #expect(answer.page.contains("Add a line for this need, or say why it is left for now"))
    #expect(answer.page.contains("Line 1 is not specific"))
    #expect(answer.page.contains("id=\"lines-0-action\""))
    #expect(answer.page.contains("name=\"overruled.R-090\""))
    #expect(answer.page.contains("Specific: “liaise” does not say what will be done"))
  }

  @Test func `a whole plan is agreed with what each says, and why somebody could not answer`()
    async throws
  {
    let okafors = try await assessed()
    let version = try await okafors.plan()
    let agreement = try await okafors.agree()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "plan-agreements")
    let fields = form([
      "plan": "plan-1", "agreement": agreement.value, "views.child": "could_not_answer",
      "views.ngozi-okafor": "yes",
    ])

    let bare = try await browser.post(path, fields)
    let whole = try await browser.post(path, fields + "&views.child.why=Unwell")

    #expect(bare.page.contains("Enter why Maya"))
    #expect(whole.status == 303)
    let said = try #require(try await okafors.said(PlanAgreed.self, about: okafors.maya).first)
    #expect(said.content.version == version)
    #expect(said.content.views.map(\.answer) == [.couldNotAnswer, .yes])
    let print = try await browser.get(okafors.path(okafors.maya, "plans/plan-1/print")).page
    #expect(print.contains("Agreed with parents or carers on"))
    #expect(!print.contains("Could not answer") && !print.contains("Unwell"))
  }

  @Test func `what one person said stays theirs when it is put right, whoever said nothing`()
    async throws
  {
    let okafors = try await assessed()
    try await okafors.plan()
    let agreement = try await okafors.agree()
    let browser = try await okafors.browser()
    let saved = try await browser.post(
      okafors.path(okafors.maya, "plan-agreements"),
      form(["plan": "plan-1", "agreement": agreement.value, "views.ngozi-okafor": "yes"]))
    #expect(saved.status == 303, "\(saved.page)")
    let said = try #require(try await okafors.said(PlanAgreed.self, about: okafors.maya).first)

    let correction = try await browser.get(
      okafors.path(okafors.maya, "entries/\(said.id)/correction")
    ).page
    let ngozi = try #require(
      correction.part(between: "name=\"views.ngozi-okafor\" value=\"yes\"", and: ">"))
    let child = try #require(
      correction.part(between: "name=\"views.child\" value=\"yes\"", and: ">"))
    #expect(ngozi.contains("checked") && !child.contains("checked"))
  }

  @Test func `a new version begins with the last, and what it changes is told in words`()
    async throws
  {
    let okafors = try await assessed()
    try await okafors.plan()
    let browser = try await okafors.browser()

    let asked = try await browser.get(okafors.path(okafors.maya, "plans/new?plan=plan-1")).page
    #expect(asked.contains("Priya sees the coat each morning"))
    #expect(asked.contains("What changed since the last version"))
    try await okafors.plan { $0.lines[0].action = "Gran brings a coat on Sunday" }
    let page = try await browser.get(okafors.path(okafors.maya, "plans/plan-1")).page
    #expect(page.contains("<del>Fetch a coat from the uniform bank on Monday</del>"))
    #expect(page.contains("<ins>Gran brings a coat on Sunday</ins>"))
  }

  @Test func `the family's page says what will happen, and nothing else of the record`()
    async throws
  {
    let okafors = try await assessed()
    try await okafors.plan()
    try await okafors.tell(Note(text: "Secret of Adaeze"), about: [okafors.maya, okafors.adaeze])
    let answer = try await okafors.browser().get(
      okafors.path(okafors.maya, "plans/plan-1/print"))

    let rows = answer.page.replacing("</dt><dd class=\"summary-value\">", with: ": ")
    #expect(rows.contains("Who does it: Gran Ada"))
    #expect(rows.contains("By when: 20 March 2025"))
    #expect(rows.contains("You can have it read aloud, in large print"))
    for other in ["Adaeze", "Samuel", "Rope Walk", "9 May 2017", "Warm clothes"] {
      #expect(!answer.page.contains(other), "\(other)")
    }
  }

  @Test func `a plan of another child is not found`() async throws {
    let okafors = try await assessed()
    try await okafors.plan()
    let browser = try await okafors.browser()
    #expect(try await browser.get(okafors.path(okafors.samuel, "plans/plan-1")).status == 404)
    #expect(try await browser.get(okafors.path(okafors.samuel, "plans/plan-1/print")).status == 404)
  }
}
