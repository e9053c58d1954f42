import Casework
import Examples
import Record
import Testing
import Vocabulary

@testable import Website

/// A child protection plan on the pages: who ends it and on what, that a plan keeps its kind, and days that cannot be.
struct ProtectionPlanPageTests {
  /// A conference decided on a plan that began on 3 February; it is 4 March.
  private func protected() async throws -> JourneySite {
    let story = try await JourneySite()
    try await story.okafors.tell(
      ConferenceHeld(
        type: .initial, chair: "Meera Joshi", decision: .protectionPlan, category: .neglect,
        why: "Cold and alone"), about: [story.maya], on: "2025-02-03")
    try await story.okafors.plan({ $0.kind = .childProtection }, on: "2025-02-03")
    return story
  }

  private let lessHelp: KeyValuePairs = [
    "plan": "plan-1", "ending": "stepped_down", "why": "Less help is needed",
    "outcomes.coat": "not_known", "outcomes.coat.evidence": "Nobody has looked",
  ]

  @Test func `R-044 a school does not end a child protection plan by itself, and clocks run on`()
    async throws
  {
    let story = try await protected()
    let refused = try await story.ask("plan-endings", lessHelp)
    #expect(refused.status == 422)
    #expect(refused.page.contains("record the review conference first, with what it decided"))
    #expect(refused.page.contains("name=\"overruled.R-044\""))

    let location = try await story.okafors.browser().post(
      story.okafors.path(story.maya, "plan-endings"),
      form(lessHelp) + "&overruled.R-044=She+lives+with+Gran+now"
    ).location
    #expect(location?.hasSuffix("plan?done=ended") == true)
    let waiting = try await story.page()
    #expect(waiting.contains("To end this plan waits for somebody of children’s social care"))
    #expect(waiting.contains("Hold the first core group"))

    let end = try await story.newest(PlanEnded.self).id.value
    try await story.send("approvals", ["decision": end, "outcome": "approved"], by: .noor)
    #expect(try await story.page().contains("There is no plan now"))
  }

  @Test func `R-044 social care ends it once a review conference decided so`() async throws {
    let story = try await protected()
    let silent = try await story.ask(
      "reviews",
      [
        "plan": "plan-1", "meeting": "review_conference", "outcomes.coat": "achieved",
        "outcomes.coat.evidence": "Worn daily", "decided.coat": "done",
        "is_progress_enough": "yes", "voice.why_not": "Asleep",
      ], by: .rowan)
    #expect(silent.page.contains("Select what the review conference decided"))
    #expect(silent.page.contains("href=\"#attendance\">Say which agencies came"))
    #expect(silent.page.contains("id=\"attendance\""))
    #expect(silent.page.contains("href=\"#chair\">Enter who chaired the review conference"))
    #expect(silent.page.contains("href=\"#family\">Say who of the family came"))
    #expect(silent.page.contains("id=\"family\""))
    try await story.send(
      "reviews",
      [
        "plan": "plan-1", "meeting": "review_conference", "outcomes.coat": "achieved",
        "outcomes.coat.evidence": "Worn daily", "decided.coat": "done", "decision": "need_plan",
        "is_progress_enough": "yes", "voice.why_not": "Asleep",
        "attendance.hill-primary-school": "yes", "chair": "Meera Joshi",
        "family.ngozi-okafor": "yes",
      ], by: .rowan)
    #expect(try await story.page(by: .rowan).contains("End the child protection plan"))
    let asked = try await story.page("plan-endings/new?plan=plan-1", by: .rowan)
    #expect(asked.contains("The last conference decided: a child in need plan instead."))
    #expect(
      try await story.ask("plan-endings", lessHelp).page.contains("Children’s social care ends"))
    try await story.send("plan-endings", lessHelp, by: .rowan)
    #expect(try await story.page().contains("There is no plan now"))
  }

  @Test func `R-040 R-044 a new version keeps the kind of its plan`() async throws {
    let okafors = try await OkaforSite.assessed()
    try await okafors.plan()
    let browser = try await okafors.browser()
    let asked = try await browser.get(okafors.path(okafors.maya, "plans/new?plan=plan-1")).page
    #expect(asked.contains("A plan keeps its kind"))
    #expect(
      !asked.contains("type=\"radio\" name=\"kind\"") && !asked.contains("What kind of plan is it?")
    )

    let answer = try await browser.post(
      okafors.path(okafors.maya, "plans"),
      form(["plan": "plan-1", "kind": "child_protection", "voice.why_not": "Asleep"]))
    #expect(answer.status == 422)
    #expect(answer.page.contains("A plan keeps its kind, and this one is of another"))
    #expect(try await okafors.said(PlanWritten.self, about: okafors.maya).count == 1)
    let fresh = try await browser.get(okafors.path(okafors.maya, "plans/new")).page
    #expect(fresh.contains("There is already a plan: the early help plan from 4 March 2025"))
  }

  @Test func `R-044 a child protection plan is begun by social care after a conference`()
    async throws
  {
    let okafors = try await OkaforSite.assessed()
    let answer = try await okafors.browser().post(
      okafors.path(okafors.maya, "plans"),
      form(["kind": "child_protection", "voice.why_not": "Asleep"]))
    #expect(answer.status == 422)
    #expect(answer.page.contains("begins when a conference decides on it"))
    #expect(answer.page.contains("name=\"overruled.R-044\""))
  }

  @Test func `R-094 a review from before the plan is refused beside its day`() async throws {
    let okafors = try await OkaforSite.assessed()
    try await okafors.plan(on: "2025-01-06")
    let answer = try await okafors.browser().post(
      okafors.path(okafors.maya, "reviews"),
      form([
        "plan": "plan-1", "outcomes.coat": "achieved", "outcomes.coat.evidence": "Worn",
        "decided.coat": "done", "is_progress_enough": "yes", "voice.why_not": "Asleep",
        "occurred_on[day]": "29", "occurred_on[month]": "1", "occurred_on[year]": "2024",
      ]))
    #expect(answer.status == 422)
    #expect(
      answer.page.contains("The review must be on or after 6 January 2025, the day the plan began"))
    #expect(
      answer.page.contains("id=\"occurred_on-error\"") || answer.page.contains("#occurred_on"))
  }

  @Test func `R-001 a category that was chosen can be taken back when no plan is needed`()
    async throws
  {
    let story = try await JourneySite()
    let answers: KeyValuePairs = [
      "type": "initial", "chair": "Meera Joshi", "attendance.hill-primary-school": "yes",
      "attendance.hill-primary-school.report": "received", "voice.why_not": "Asleep",
      "decision": "no_plan", "why": "Safe with Gran", "family.child": "no",
    ]
    let stuck = try await story.okafors.browser(of: .rowan).post(
      story.okafors.path(story.maya, "conferences"), form(answers) + "&category=neglect")
    #expect(stuck.page.contains("select that there is none, or change the decision"))
    #expect(stuck.page.contains("No category: no child protection plan is needed"))
    let saved = try await story.okafors.browser(of: .rowan).post(
      story.okafors.path(story.maya, "conferences"), form(answers) + "&category=none")
    #expect(saved.status == 303)
    #expect(try await story.newest(ConferenceHeld.self).content.category == nil)
  }

  @Test func `R-044 the child’s own social worker does not chair the conference`() async throws {
    let story = try await JourneySite()
    let answer = try await story.ask("conferences", ["chair": "Rowan Hale"], by: .rowan)
    #expect(answer.page.contains("Rowan Hale is responsible for the work with this child"))
  }
}
