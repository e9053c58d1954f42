import Casework
import Examples
import Instruments
import Packs
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// Less help and its end, on the pages: what the record says stands beside what is decided.
struct LessHelpPageTests {
  @Test func `R-047 what is put right asks about the plan of then, and keeps what it rests on`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await okafors.follow("blackpool")
    try await okafors.plan(on: "2025-01-06")
    let heard = try await okafors.tell(
      ChildsVoice(wasSeen: true, place: "School", words: "Cold"), about: [okafors.maya],
      by: .priya, marking: .ownAgency)
    let coat = OutcomeProgress(
      line: "coat", outcome: "Maya is warm", progress: .better, evidence: "Seen")
    let review = try await okafors.tell(
      ReviewHeld(
        plan: "plan-1", outcomes: [coat], voice: VoiceHeard(entries: [heard]),
        decided: [DecidedLine(line: "coat", decision: .done)], isProgressEnough: .yes),
      about: [okafors.maya], by: .ellis)
    let level = try await okafors.tell(
      LevelDecided(
        scale: "Continuum of Need", level: "level-2", term: "Level 2", change: .first, why: "Cold",
        evidence: [review], outcomes: [coat]), about: [okafors.maya], by: .ellis)
    try await okafors.tell(
      PlanEnded(plan: "plan-1", ending: .outcomesAchieved, why: "Warm"), about: [okafors.maya])
    let browser = try await okafors.browser(of: .ellis)
    let asked = try await browser.get(okafors.path(okafors.maya, "entries/\(level)/correction"))
    #expect(asked.page.contains("name=\"outcomes.coat\""))
    let again = try await browser.get(okafors.path(okafors.maya, "entries/\(review)/correction"))
    #expect(again.page.contains("name=\"outcomes.coat\""))
    #expect(again.page.contains("<input type=\"hidden\" name=\"voice\" value=\"\(heard)\">"))
    let own = try await okafors.browser().get(
      okafors.path(okafors.maya, "entries/\(review)/correction"))
    #expect(!own.page.contains("<input type=\"hidden\" name=\"voice\""))
  }

  @Test func `R-047 a step down is put right in a person’s words, and keeps its own reason`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await okafors.follow("blackpool")
    let concern = try await okafors.site.addConcern(about: okafors.maya)
    try await okafors.decide("level-3", named: "Level 3", of: "Continuum of Need")
    let browser = try await okafors.browser()
    let down = form([
      "level": "level-2", "why": "Warm now", "evidence": concern.value,
      "reason": "needs_are_lower",
    ])
    #expect(try await browser.post(okafors.path(okafors.maya, "levels"), down).status == 303)
    let entry = try #require(
      try await okafors.said(LevelDecided.self, about: okafors.maya).last
    ).id
    let path = okafors.path(okafors.maya, "entries/\(entry)/correction")
    let asked = try await browser.get(path).page
    #expect(asked.contains("value=\"needs_are_lower\" checked"))
    #expect(!asked.contains(">needs_are_lower</textarea>"))
    let saved = try await browser.post(
      path, down + "&based_on=\(entry)&what_was_wrong=It+was+Thursday")
    #expect(saved.status == 303, "\(saved.page)")
    let said = try #require(try await okafors.said(LevelDecided.self, about: okafors.maya).last)
    #expect(said.content.reason == .needsAreLower)
    #expect(said.entry.contents?.reason == "It was Thursday")
  }

  /// Maya with a plan at level 3, whose last review found worse.
  private func worse() async throws -> OkaforSite {
    let okafors = try await OkaforSite()
    try await okafors.follow("blackpool")
    try await okafors.decide("level-3", named: "Level 3", of: "Continuum of Need")
    try await okafors.plan()
    try await okafors.tell(
      ReviewHeld(
        plan: "plan-1",
        outcomes: [
          OutcomeProgress(
            line: "coat", outcome: "Maya is warm on the way to school", progress: .worse,
            evidence: "No coat, and hungry")
        ], isProgressEnough: .no), about: [okafors.maya])
    return okafors
  }

  @Test func `R-047 the last review’s finding stands beside each outcome, and is not talked away`()
    async throws
  {
    let okafors = try await worse()
    let concern = try await okafors.site.addConcern(about: okafors.maya)
    let browser = try await okafors.browser()
    let down = form([
      "level": "level-2", "why": "All is well", "evidence": concern.value,
      "reason": "outcomes_achieved", "outcomes.coat": "achieved",
      "outcomes.coat.evidence": "I say so",
    ])

    for path in ["levels", "closures", "plan-endings", "reviews"] {
      let asked = try await browser.get(okafors.path(okafors.maya, "\(path)/new")).page
      #expect(
        asked.contains("The review of 4 March 2025 found: worse. No coat, and hungry"), "\(path)")
    }
    let refused = try await browser.post(okafors.path(okafors.maya, "levels"), down)
    let reasoned = try await browser.post(
      okafors.path(okafors.maya, "levels"),
      down + "&" + form(["overruled.R-047": "She wears it now"]))

    #expect(refused.status == 422)
    #expect(refused.page.contains("Review the plan first, or say why it is achieved now"))
    #expect(refused.page.contains("name=\"overruled.R-047\""))
    #expect(reasoned.status == 303)
  }

  @Test func `R-043 the approval page shows what speaks against an end, with who said it and when`()
    async throws
  {
    let okafors = try await worse()
    try await okafors.tell(
      AgreementAnswered(
        asked: okafors.ngozi, name: "Ngozi Okafor", giver: .parentWithResponsibility, answer: .no,
        scope: "Early help", why: "Tired of us", isNearSignificantHarm: .yes),
      about: [okafors.maya], by: .priya)
    let end: KeyValuePairs = [
      "reason": "agreement_ended", "why": "They said no", "who_to_turn_to": "School",
      "outcomes.coat": "worse", "outcomes.coat.evidence": "No coat",
    ]
    let browser = try await okafors.browser()
    let refused = try await browser.post(okafors.path(okafors.maya, "closures"), form(end))
    let reasoned = try await browser.post(
      okafors.path(okafors.maya, "closures"),
      form(end) + "&" + form(["overruled.R-043": "The father has moved out"]))

    #expect(refused.status == 422)
    #expect(
      refused.page.contains(
        "Priya Nair said on 4 March 2025 that the worry is near significant harm, and nobody has referred since"
      ))
    #expect(reasoned.status == 303)
    let closing = try #require(try await okafors.said(CaseClosed.self, about: okafors.maya).last)
    let page = try await okafors.browser(of: .noor).get(
      okafors.path(okafors.maya, "approvals/new?decision=\(closing.id)")
    ).page
    for words in [
      "What on the record speaks against it", "near significant harm",
      "No referral to children’s social care is on the record.",
      "The review of 4 March 2025 found: worse, of “Maya is warm on the way to school”.",
      "The father has moved out",
    ] { #expect(page.contains(words), "\(words)") }
  }

  @Test func `R-047 a worry of the screening is an area that decisions ask about`() throws {
    let forms = try PackLibrary.shipped().forms(in: nil)
    let screening = try #require(forms.first { $0.id == "neglect-screening" })
    var completion = Completion(of: screening.instrument, about: ["maya"])
    try completion.take(
      Contribution(
        by: Contributor(id: ID("priya"), name: "Priya Nair", kind: .practitioner),
        at: "2025-03-04T10:00:00Z",
        answers: [
          AnswerPlace("type-physical"): .choice("worry"),
          AnswerPlace("type-nutritional"): .choice("unsure"),
        ], basedOn: 0), to: screening.instrument)

    let tools = FilledForm(form: screening, completion: completion).payloads(on: "maya")
      .compactMap { $0.payload as? InstrumentCompleted }

    #expect(tools.flatMap(\.areasOfConcern) == ["Physical"])
  }
}
