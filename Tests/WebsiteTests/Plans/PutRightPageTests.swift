import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// A decision is put right in what was on the record when it was first written.
struct PutRightPageTests {
  private func correction(_ okafors: OkaforSite, _ entry: ID<Entry>) -> String {
    okafors.path(okafors.maya, "entries/\(entry)/correction")
  }

  @Test func `a first level decided after work ended and began anew can be put right`() async throws
  {
    let okafors = try await OkaforSite()
    try await okafors.follow("blackpool")
    try await okafors.tell(
      LevelDecided(
        scale: "Continuum of Need", level: "level-3", term: "Level 3", change: .first, why: "Cold"),
      about: [okafors.maya], on: "2025-01-06")
    let end = try await okafors.tell(
      CaseClosed(reason: .movedAway, why: "To Leeds", whoToTurnTo: "School"),
      about: [okafors.maya], on: "2025-02-03")
    try await okafors.tell(
      DecisionApproved(decision: end, outcome: .approved), about: [okafors.maya], by: .rowan)
    let browser = try await okafors.browser()
    let anew = "level=level-2&why=Back+again&evidence=\(end)"
    #expect(try await browser.post(okafors.path(okafors.maya, "levels"), anew).status == 303)
    let entry = try #require(
      try await okafors.said(LevelDecided.self, about: okafors.maya).last
    ).id
    let saved = try await browser.post(
      correction(okafors, entry), anew + "&based_on=\(entry)&what_was_wrong=A+typo")
    #expect(saved.status == 303, "\(saved.page)")
    let said = try await okafors.said(LevelDecided.self, about: okafors.maya)
    #expect(said.last?.content.change == .first && said.last?.entry.envelope.corrects == entry)
  }

  @Test func `R-047 a review that is put right keeps the areas and the words it told of`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await okafors.plan(on: "2025-01-06")
    try await okafors.plan({ $0.lines[0].outcome = "Maya is warm at home too" }, on: "2025-02-03")
    func tool() async throws -> ID<Entry> {
      try await okafors.tell(
        InstrumentCompleted(
          form: CompletedForm(form: "gcp2", version: 2, title: "GCP2", json: "{}"),
          areasOfConcern: ["Physical care"]), about: [okafors.maya], by: .priya)
    }
    let then = try await tool()
    let review = try await okafors.tell(
      ReviewHeld(
        plan: "plan-1",
        outcomes: [
          OutcomeProgress(
            line: "coat", outcome: "Maya is warm at home too", progress: .better, evidence: "Seen")
        ],
        concerns: [
          AreaOfConcern(tool: then, area: "Physical care", isStillAConcern: .yes, note: "Damp")
        ], voice: VoiceHeard(whyNot: "Asleep"),
        decided: [DecidedLine(line: "coat", decision: .goOn)], isProgressEnough: .yes),
      about: [okafors.maya], by: .priya)
    let since = try await tool()
    let browser = try await okafors.browser()
    let asked = try await browser.get(correction(okafors, review)).page
    #expect(asked.contains("concerns.\(then).") && !asked.contains("concerns.\(since)."))
    let saved = try await browser.post(
      correction(okafors, review),
      form([
        "based_on": review.value, "what_was_wrong": "The day", "plan": "plan-1",
        "outcomes.coat": "better", "outcomes.coat.evidence": "Seen", "decided.coat": "go_on",
        AreaQuestion.name(then, "Physical care"): "yes",
        "\(AreaQuestion.name(then, "Physical care")).note": "Damp",
        "voice.why_not": "Asleep", "is_progress_enough": "yes",
      ]))
    #expect(saved.status == 303, "\(saved.page)")
    let said = try #require(try await okafors.said(ReviewHeld.self, about: okafors.maya).last)
    #expect(said.entry.envelope.corrects == review)
    #expect(said.content.concerns.map(\.tool) == [then])
    #expect(said.content.outcomes.map(\.outcome) == ["Maya is warm at home too"])
  }

  @Test func `R-040 help that is put right keeps the agreement it rests on`() async throws {
    let okafors = try await OkaforSite()
    try await okafors.follow("blackpool")
    let agreement = try await okafors.agree()
    let help = try await okafors.tell(
      HelpStarted(service: "Respite", level: "level-2", agreement: agreement),
      about: [okafors.maya], by: .priya)
    try await okafors.tell(
      AgreementAnswered(
        asked: okafors.ngozi, name: "Ngozi Okafor", giver: .parentWithResponsibility, answer: .yes,
        scope: "Early help at home"), about: [okafors.maya], corrects: agreement, reason: "More")
    let page = try await okafors.browser().get(correction(okafors, help)).page
    let choice = try #require(page.part(between: "value=\"\(agreement)\"", and: ">"))
    #expect(choice.contains("checked"))
  }

  @Test func `what a decision rests on is named as it stands, and not where it was an error`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await okafors.follow("blackpool")
    let first = try await okafors.tell(Concern.coldAndHungry, about: [okafors.maya])
    let wrong = try await okafors.tell(Concern.coldAndHungry, about: [okafors.maya])
    let hidden = try await okafors.tell(
      Concern.coldAndHungry, about: [okafors.maya], by: .ellis, marking: .ownAgency)
    let level = try await okafors.tell(
      LevelDecided(
        scale: "Continuum of Need", level: "level-2", term: "Level 2", change: .first, why: "Cold",
        evidence: [first, wrong, hidden]), about: [okafors.maya], by: .priya)
    let right = try await okafors.tell(
      Concern.coldAndHungry, about: [okafors.maya], corrects: first, reason: "A typo")
    try await okafors.tell(
      Withdrawal(), about: [okafors.maya], corrects: wrong, reason: "Another child")
    let page = try await okafors.browser().get(correction(okafors, level)).page
    let choice = try #require(page.part(between: "value=\"\(right)\"", and: ">"))
    #expect(choice.contains("checked"))
    #expect(!page.contains("value=\"\(first)\"") && !page.contains("value=\"\(wrong)\""))
    #expect(page.contains("<input type=\"hidden\" name=\"evidence\" value=\"\(hidden)\">"))
  }

  @Test func `R-093 a relative who does not bring the child up is not counted as a parent`()
    async throws
  {
    let okafors = try await OkaforSite()
    let uncle = try await okafors.site.register(.daniel)
    try await okafors.tell(Relationship(kind: .auntOrUncle), about: [uncle, okafors.maya])
    let answer = try await okafors.browser().post(
      okafors.path(okafors.maya, "plans"),
      form([
        "plan": "plan-1", "kind": "early_help", "voice.why_not": "Asleep",
        "written_with": "Daniel Reed", "written_with": "Ngozi Okafor",
      ]))
    #expect(answer.status == 303, "\(answer.page)")
    let said = try #require(try await okafors.said(PlanWritten.self, about: okafors.maya).last)
    #expect(
      Set(said.content.writtenWith.map { "\($0.name): \($0.giver.rawValue)" })
        == ["Ngozi Okafor: parent", "Daniel Reed: relative"])
  }
}
