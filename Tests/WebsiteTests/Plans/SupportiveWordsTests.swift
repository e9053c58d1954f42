import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// R-143 wherever parents read what was written: assessments, reviews and endings, beside plans.
struct SupportiveWordsTests {
  private let asked = "How would this read to the parents?"

  private func planned() async throws -> (OkaforSite, Browser) {
    let okafors = try await OkaforSite()
    try await okafors.follow("wrenbury-vale")
    try await okafors.plan(on: "2025-01-06")
    return (okafors, try await okafors.browser())
  }

  @Test func `R-143 a review that could read as blame says so when it is saved, and is kept`()
    async throws
  {
    let (okafors, browser) = try await planned()

    let saved = try await browser.post(
      okafors.path(okafors.maya, "reviews"),
      form([
        "plan": "plan-1", "outcomes.coat": "better",
        "outcomes.coat.evidence": "Mum failed to bring it twice", "decided.coat": "go_on",
        "is_progress_enough": "yes", "voice.why_not": "Asleep",
      ]))
    let page = try await browser.get(try #require(saved.location)).page
    let entry = try #require(
      try await okafors.said(ReviewHeld.self, about: okafors.maya).first?.id)

    #expect(page.contains(asked) && page.contains("“failed to”: say what happened"))
    #expect(page.contains("href=\"\(okafors.path(okafors.maya, "entries/\(entry)/correction"))\""))
    let later = try await browser.get(okafors.path(okafors.maya, "plan")).page
    #expect(!later.contains(asked))
  }

  @Test func `R-143 an ending that could read as blame says so when it is saved`() async throws {
    let (okafors, browser) = try await planned()

    let saved = try await browser.post(
      okafors.path(okafors.maya, "closures"),
      form([
        "reason": "other", "why": "Mum did not engage", "who_to_turn_to": "Ms Hart",
        "outcomes.coat": "achieved", "outcomes.coat.evidence": "Worn daily",
      ]))
    let page = try await browser.get(try #require(saved.location)).page

    #expect(page.contains(asked) && page.contains("“did not engage”"))
  }

  @Test func `R-143 an assessment is read as parents would before it is saved, not their words`()
    async throws
  {
    let (okafors, browser) = try await planned()
    _ = try await browser.post(
      okafors.path(okafors.maya, "assessments/start/early-help-assessment"), "why=Worries")
    let path = okafors.path(okafors.maya, "forms/early-help-assessment/new?step=check")

    let ours = try await browser.get("\(path)&parenting=Mum+failed+to+cook").page
    let theirs = try await browser.get("\(path)&parent-works=I+failed+to+cook").page

    #expect(ours.contains(asked) && ours.contains("Parenting capacity: “failed to”"))
    #expect(!theirs.contains(asked))
  }
}
