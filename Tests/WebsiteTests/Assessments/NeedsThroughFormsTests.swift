import Casework
import Examples
import Instruments
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// Rule R-090 through the forms themselves: needs from an assessment into a plan, and from the next assessment.
struct NeedsThroughFormsTests {
  private func begin(_ okafors: OkaforSite) async throws {
    let read = try await okafors.said(AssessmentCompleted.self, about: okafors.maya)
    let answer = try await okafors.browser().post(
      okafors.path(okafors.maya, "assessments/start/early-help-assessment"),
      ([form(["why": "Cold", "what_earlier_show": "It goes on", "is_joint": "no"])]
        + read.map { form(["earlier": $0.id.value]) }).joined(separator: "&"))
    #expect(answer.status == 303, "\(answer.page)")
  }

  private func assess(_ okafors: OkaforSite, _ needs: [String]) async throws {
    let browser = try await okafors.browser()
    try await begin(okafors)
    let rows = needs.enumerated().map { place, need in
      form(["unmet-needs.\(okafors.maya).\(place).need": need])
    }
    let answer = try await browser.post(
      okafors.path(okafors.maya, "forms/early-help-assessment"),
      ([body(okafors)] + rows).joined(separator: "&"))
    #expect(answer.status == 303, "\(answer.page)")
  }

  private func body(_ okafors: OkaforSite) -> String {
    form([
      "agreed-by": "Mum", "is-neglect": "not-known", "household": "Mum and three children",
      "parenting": "Bedtimes work", "money": "Two jobs", "impact": "Cold at school",
      "earlier-worries": "None known", "was-tried": "None known", "came-of-it": "None known",
      "history": "Three moves", "generations": "Not known", "parent-works": "Bedtimes",
      "parent-change": "Mornings", "professional-works": "Bedtimes",
      "professional-change": "Food", "together": "A coat", "look-again[day]": "1",
      "look-again[month]": "6", "look-again[year]": "2025",
      "situation.\(okafors.maya)": "Gets up alone",
      "childs-words.\(okafors.maya)": "I like maths", "unmet.\(okafors.maya)": "unmet",
      "overruled.R-068": "Seen every day",
      "go": "check",
    ])
  }

  private func left(_ okafors: OkaforSite, _ plan: PlanWritten) async throws -> [String] {
    let entries = try await okafors.entries(about: okafors.maya)
    let picture = try #require(
      Picture(of: okafors.maya, entries: entries, on: okafors.site.clock.now.ukDate))
    let planned = Set(plan.lines.flatMap(\.needs) + plan.left.map(\.need))
    return picture.involvement.needsToPlan(of: okafors.maya, planned: planned)
      .filter { !planned.contains($0.id) }.map(\.words)
  }

  @Test func `R-090 a later assessment’s need is not answered by a line for the earlier one’s`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await assess(okafors, ["Warm clothes"])
    let coat = try #require(
      try await okafors.said(ChildAssessed.self, about: okafors.maya).first?.content.needs.first)
    var plan = PlanWritten(plan: "plan-1", kind: .earlyHelp)
    plan.lines = [PlanLine(id: "coat", needs: [coat.id], action: "Fetch a coat")]
    plan.left = []
    #expect(try await left(okafors, plan) == [])
    try await okafors.tell(plan, about: [okafors.maya], by: .priya)

    try await assess(okafors, ["An asthma inhaler", "Glasses"])
    #expect(try await left(okafors, plan) == ["An asthma inhaler", "Glasses"])

    let next = try await okafors.browser().get(
      okafors.path(okafors.maya, "plans/new?plan=plan-1")
    ).page
    #expect(next.contains("An asthma inhaler") && next.contains("Glasses"))
    #expect(next.contains("Warm clothes"), "what a line was written for stays")
    let other = try await okafors.browser().get(okafors.path(okafors.maya, "plans/new")).page
    #expect(!other.contains("Warm clothes") && other.contains("Glasses"))
  }

  @Test func `R-069 R-070 R-071 R-074 a whole early help assessment lacks nothing it does not ask`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await assess(okafors, ["Warm clothes"])
    let page = try await okafors.browser().get("/people/\(okafors.maya)").page

    for notice in [
      "The analysis leaves points out", "The assessment leaves circumstances out",
      "History or impact is missing", "what the child thinks",
    ] { #expect(!page.contains(notice), "\(notice)") }
  }

  @Test func `R-134 what a child said on a form is on the page of the child’s voice, and followed`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await assess(okafors, ["Warm clothes"])
    let browser = try await okafors.browser()
    let own = try #require(try await okafors.said(ChildAssessed.self, about: okafors.maya).first)

    let voice = try await browser.get(okafors.path(okafors.maya, "voice")).page
    #expect(voice.contains("I like maths") && voice.contains("voice-answers/new?voice=\(own.id)"))
    #expect(
      try await browser.get("/people/\(okafors.maya)").page
        .contains("What was done about what the child said?"))
    _ = try await okafors.tell(
      VoiceAnswered(voice: own.id, whatWasDone: "Maths club", childToldOn: "2025-03-04"),
      about: [okafors.maya])
    #expect(
      !(try await browser.get("/people/\(okafors.maya)").page
        .contains("What was done about what the child said?")))
  }

  @Test func `R-050 R-076 earlier answers stand under the question, and are never copied`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await assess(okafors, ["Warm clothes"])
    let browser = try await okafors.browser()
    let family = try #require(
      try await okafors.said(AssessmentCompleted.self, about: okafors.maya).first)
    let own = try #require(try await okafors.said(ChildAssessed.self, about: okafors.maya).first)
    let assessments = okafors.path(okafors.maya, "assessments")
    let halves = (
      try await browser.get("\(assessments)/\(family.id)").page,
      try await browser.get("\(assessments)/\(own.id)").page,
      try await browser.get("\(assessments)/start/early-help-assessment").page
    )
    #expect(halves.0.contains("assessments/\(own.id)\""))
    #expect(halves.1.contains("assessments/\(family.id)\""))
    #expect(halves.2.contains("assessments/\(own.id)\""))

    try await begin(okafors)
    let path = okafors.path(okafors.maya, "forms/early-help-assessment/new")
    let page = try await browser.get("\(path)?step=family").page
    #expect(page.contains("Bedtimes work") && page.contains("As recorded then, by Priya Nair"))
    #expect(!page.contains(">Bedtimes work</textarea>"))
    let child = try await browser.get("\(path)?step=each-child").page
    #expect(child.contains("Gets up alone") && child.contains("Warm clothes"))
  }
}
