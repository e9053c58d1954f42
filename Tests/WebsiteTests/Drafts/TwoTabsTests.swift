import Casework
import Examples
import Record
import Storage
import Testing
import UseCases
import Vocabulary

@testable import Website

/// The same form, open twice in one worker's hands: neither writes over the other unasked.
struct TwoTabsTests {
  private let okafors: OkaforSite
  private let browser: Browser
  private let shortest = form([
    "what_was_seen": "Maya came without a coat and asked for food.", "types": "nutritional",
    "is_in_immediate_danger": "no", "childs_words": "I had crisps yesterday.",
    "what_was_done": "Gave her breakfast.", "occurred": "today", "basis": "fact",
  ])
  private var new: String { okafors.path(okafors.maya, "concerns/new") }

  init() async throws {
    okafors = try await OkaforSite()
    browser = try await okafors.browser()
  }

  /// The form is opened in a tab, and what it carries is read.
  private func opened(_ path: String) async throws -> String {
    try #require(try await browser.get(path).field(DraftSeen.field))
  }

  private func keep(_ words: String, seen: String, script: Bool = false) async throws -> Answer {
    try await browser.post(
      "/drafts",
      form([
        "draft_path": "\(new)", "draft_title": "A concern", "draft_seen": "\(seen)",
        "what_was_seen": "\(words)",
      ]), headers: ["accept": script ? "*/*" : "text/html"])
  }

  private var kept: [String] {
    get async throws {
      try await okafors.site.store.drafts(of: Colleague.priya.id).map {
        try FormBody(encoded: $0.body.utf8).text("what_was_seen") ?? ""
      }
    }
  }

  @Test func `a draft typed in another tab since is not written over unasked`() async throws {
    let (one, two) = (try await opened(new), try await opened(new))
    #expect(try await keep("Cold hands", seen: one, script: true).status == 204)

    let answer = try await keep("No breakfast", seen: two)
    #expect(answer.status == 409)
    #expect(answer.heading == "You have this form open twice")
    #expect(answer.page.contains("Cold hands") && answer.page.contains("No breakfast"))
    #expect(try await keep("No breakfast", seen: two, script: true).status == 409)
    #expect(try await kept == ["Cold hands"])

    let chosen = try #require(answer.field(DraftSeen.field))
    #expect(try await keep("No breakfast", seen: chosen).location == "/drafts?kept=yes")
    #expect(try await kept == ["No breakfast"])
    #expect(try await keep("Cold hands, no coat", seen: one).status == 409)
  }

  @Test func `a form that is kept again as it is typed asks nothing`() async throws {
    let one = try await opened(new)
    for words in ["Cold", "Cold hands", "Cold hands, no coat"] {
      #expect(try await keep(words, seen: one, script: true).status == 204)
    }
    let later = try await opened(new)
    #expect(later != one)
    #expect(try await keep("Cold hands again", seen: later, script: true).status == 204)
    let two = try await opened(new)
    #expect(try await keep("Cold hands again", seen: one, script: true).status == 204)
    #expect(try await keep("Other words", seen: two, script: true).status == 409)
    #expect(try await kept == ["Cold hands again"])
  }

  @Test func `what is sent from one tab leaves what was kept in another`() async throws {
    let (one, two) = (try await opened(new), try await opened(new))
    _ = try await keep("No breakfast", seen: two)
    let sent = try await browser.post(
      okafors.path(okafors.maya, "concerns"),
      form(["draft_path": "\(new)", "draft_seen": "\(one)"]) + "&" + shortest)
    #expect(sent.status == 303)
    #expect(try await kept == ["No breakfast"])
  }

  @Test func `the steps of a form opened once go on from one another, and back`() async throws {
    let path = okafors.path(okafors.maya, "forms/neglect-screening")
    let first = try await opened("\(path)/new")
    func goOn(_ words: String, seen: String) async throws -> Answer {
      try await browser.post(
        path,
        form([
          "draft_path": "\(path)/new", "draft_title": "Screening", "draft_seen": "\(seen)",
          "seen-on[day]": "3", "seen-on[month]": "3", "seen-on[year]": "2025",
          "known-from": "\(words)", "go": "child",
        ]))
    }
    #expect(try await goOn("I teach her", seen: first).status == 303)
    let next = try await opened("\(path)/new?step=noticed")
    // Back, on the page as the browser still had it.
    #expect(try await goOn("I teach her maths", seen: first).status == 303)
    #expect(try await goOn("I teach her maths and art", seen: next).status == 303)

    let other = try await opened("\(path)/new")
    #expect(try await goOn("Her aunt told me", seen: other).status == 303)
    let late = try await goOn("I teach her maths", seen: next)
    #expect(late.status == 409)
    #expect(late.page.contains("Her aunt told me"))
    #expect(late.page.contains(#"action="\#(path)""#))
  }

  @Test func `a page that cannot say what it saw still keeps what was typed`() async throws {
    _ = try await keep("Cold hands", seen: try await opened(new))
    #expect(try await keep("No breakfast", seen: "").location == "/drafts?kept=yes")
    #expect(try await kept == ["No breakfast"])
  }
}
