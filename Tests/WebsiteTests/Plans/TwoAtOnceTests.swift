import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// Two people fill in the same form of practice: whoever saves second is told plainly, and loses nothing.
struct TwoAtOnceTests {
  private func planned() async throws -> OkaforSite {
    let okafors = try await OkaforSite()
    try await okafors.follow("wrenbury-vale")
    try await okafors.plan(on: "2025-01-06")
    return okafors
  }

  private func version(_ action: String, seen: String) -> String {
    form([
      "plan": "plan-1", "kind": "early_help", "line_count": "1", "lines.0.id": "coat",
      "lines.0.outcome": "Maya is warm on the way to school", "lines.0.action": action,
      "voice.why_not": "Asleep", "what_changed": "A new action", "seen_up_to": seen,
    ])
  }

  private func seen(_ browser: Browser, at path: String) async throws -> String {
    try #require(try await browser.get(path).field("seen_up_to"))
  }

  @Test func `two who write a version of one plan: the second reads the first, then chooses`()
    async throws
  {
    let okafors = try await planned()
    let asking = okafors.path(okafors.maya, "plans/new?plan=plan-1")
    let path = okafors.path(okafors.maya, "plans")
    let (priya, ellis) = (try await okafors.browser(), try await okafors.browser(of: .ellis))
    let seenByPriya = try await seen(priya, at: asking)
    let seenByEllis = try await seen(ellis, at: asking)

    let first = try await priya.post(path, version("Gran brings a coat", seen: seenByPriya))
    let second = try await ellis.post(path, version("Buy one on Friday", seen: seenByEllis))

    #expect(first.status == 303)
    #expect(second.status == 409)
    #expect(second.page.contains("Somebody else saved this first"))
    #expect(second.page.contains("by Priya Nair") && second.page.contains("Gran brings a coat"))
    #expect(second.page.contains("Buy one on Friday</textarea>"))
    #expect(try await okafors.said(PlanWritten.self, about: okafors.maya).count == 2)

    let seenNow = try #require(second.field("seen_up_to"))
    let again = try await ellis.post(path, version("Buy one on Friday", seen: seenNow))
    #expect(again.status == 303)
    let actions = try await okafors.said(PlanWritten.self, about: okafors.maya)
      .compactMap { $0.content.lines.first?.action }
    #expect(actions.suffix(2) == ["Gran brings a coat", "Buy one on Friday"])
  }

  @Test func `a form sent twice by one person is no conflict`() async throws {
    let okafors = try await planned()
    let browser = try await okafors.browser()
    let page = try await browser.get(okafors.path(okafors.maya, "plans/new?plan=plan-1"))
    let once = try #require(page.field("once"))
    let seen = try #require(page.field("seen_up_to"))
    let sent = version("Gran brings a coat", seen: seen) + "&once=\(once)"

    let first = try await browser.post(okafors.path(okafors.maya, "plans"), sent)
    let second = try await browser.post(okafors.path(okafors.maya, "plans"), sent)

    #expect(first.status == 303 && second.status == 303)
    #expect(try await okafors.said(PlanWritten.self, about: okafors.maya).count == 2)
  }

  @Test func `two who review one plan: the second reads the first, and what they typed is kept`()
    async throws
  {
    let okafors = try await planned()
    let path = okafors.path(okafors.maya, "reviews")
    let (priya, ellis) = (try await okafors.browser(), try await okafors.browser(of: .ellis))
    let seen = try await seen(ellis, at: "\(path)/new?plan=plan-1")
    let review = form([
      "plan": "plan-1", "outcomes.coat": "better", "outcomes.coat.evidence": "Warm on Monday",
      "decided.coat": "go_on", "is_progress_enough": "yes", "voice.why_not": "Asleep",
      "seen_up_to": seen,
    ])

    let first = try await priya.post(path, review)
    let second = try await ellis.post(path, review.replacing("Monday", with: "Friday"))

    #expect(first.status == 303)
    #expect(second.status == 409)
    #expect(second.page.contains("Warm on Friday"))
    #expect(try await okafors.said(ReviewHeld.self, about: okafors.maya).count == 1)
  }

  @Test func `what others record about something else is no conflict`() async throws {
    let okafors = try await planned()
    let browser = try await okafors.browser()
    let seen = try await seen(browser, at: okafors.path(okafors.maya, "plans/new?plan=plan-1"))
    try await okafors.tell(Note(text: "The school rang"), about: [okafors.maya])

    let answer = try await browser.post(
      okafors.path(okafors.maya, "plans"), version("Gran brings a coat", seen: seen))
    #expect(answer.status == 303)
  }

  @Test func `a session lost while a review is written keeps every word of it`() async throws {
    let okafors = try await planned()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "reviews")
    _ = try await browser.get("\(path)/new?plan=plan-1")
    okafors.site.clock.move(seconds: 20 * 3600)

    let lost = try await browser.post(
      path, form(["plan": "plan-1", "outcomes.coat.evidence": "Seen in the yard on Monday"]))

    #expect(lost.page.contains("What you typed is kept"))
    #expect(try await okafors.said(ReviewHeld.self, about: okafors.maya).isEmpty)
  }
}
