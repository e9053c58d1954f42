import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// Two workers write a plan of the same kind at once: whoever saves second can make one plan of both.
struct SamePlanTwiceTests {
  private func plan(_ id: String, _ action: String, seen: String) -> String {
    form([
      "plan": id, "kind": "early_help", "line_count": "1", "lines.0.id": "line-of-\(id)",
      "lines.0.outcome": "Maya is warm on the way to school", "lines.0.action": action,
      "voice.why_not": "Asleep", "seen_up_to": seen,
    ])
  }

  @Test func `whoever saves a second plan of one kind can write a version of the first instead`()
    async throws
  {
    let okafors = try await OkaforSite()
    let path = okafors.path(okafors.maya, "plans")
    let (priya, ellis) = (try await okafors.browser(), try await okafors.browser(of: .ellis))
    let seen = try #require(try await priya.get("\(path)/new").field("seen_up_to"))
    let first = try await priya.post(path, plan("plan-a", "Gran brings a coat", seen: seen))
    #expect(first.status == 303, "\(first.page)")

    let second = try await ellis.post(path, plan("plan-b", "Buy one on Friday", seen: seen))

    let link = "\(path)/new?plan=plan-a"
    #expect(second.status == 409)
    #expect(
      second.page.contains("<a href=\"\(link)\">Write a new version of their plan instead</a>"))
    let version = try await ellis.get(link)
    #expect(version.page.contains("Gran brings a coat</textarea>"))
    #expect(version.page.contains("Buy one on Friday</textarea>"))
    #expect(version.field("version_of") == "plan-a" && version.field("line_count") == "2")
  }

  @Test func `a new version of one plan is not led to another plan of its kind`() async throws {
    let okafors = try await OkaforSite()
    try await okafors.plan(on: "2025-01-06")
    let path = okafors.path(okafors.maya, "plans")
    let (priya, ellis) = (try await okafors.browser(), try await okafors.browser(of: .ellis))
    let seen = try #require(try await priya.get("\(path)/new?plan=plan-1").field("seen_up_to"))
    _ = try await priya.post(path, plan("plan-a", "Gran brings a coat", seen: seen))

    let second = try await ellis.post(
      path, plan("plan-1", "Buy one on Friday", seen: seen) + "&version_of=plan-1")

    #expect(second.status == 409)
    #expect(!second.page.contains("Write a new version of their plan instead"))
  }
}
