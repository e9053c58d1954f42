import Storage
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// Typed work survives the end of a session.
struct KeptWorkTests {
  private let typed =
    "draft_path=/people/new&draft_title=Maya&said=I%E2%80%99m+%3Ccold%3E&types=a&types=b"

  /// Sends a form after the session ended, and gives the page that asks to sign in.
  private func sendTooLate(_ site: TestSite, _ browser: Browser) async throws -> Answer {
    site.clock.move(seconds: 30 * 60)
    return try await browser.post("/drafts", typed)
  }

  /// The carried fields as a browser sends them back.
  private func carried(_ answer: Answer) -> String {
    let names = ["kept_path", "kept_for", "kept.draft_path", "kept.draft_title", "kept.said"]
    let pairs = names.map { "\($0)=\(Form.encoded(answer.field($0) ?? ""))" }
    return (pairs + ["kept.types=a", "kept.types=b"]).joined(separator: "&")
  }

  @Test func `a form sent too late is carried through signing in, and sent again by hand`()
    async throws
  {
    let site = try await TestSite(isDemo: true)
    let browser = try await site.signedIn(as: .rowan)
    let late = try await sendTooLate(site, browser)
    #expect(late.status == 401)
    #expect(late.page.contains("What you typed is kept"))
    #expect(late.field("kept.said") == "I’m &lt;cold&gt;")
    let back = try await browser.post(
      "/sign-in", "username=rowan&password=correct+horse+battery&\(carried(late))")

    #expect(back.status == 200)
    #expect(back.heading == "Your work is kept")
    #expect(back.page.contains("I’m &lt;cold&gt;"))
    #expect(back.page.contains("action=\"/drafts\""))
    #expect(back.page.ranges(of: "name=\"types\"").count == 2)
    #expect(try await site.store.drafts(of: Colleague.rowan.id).isEmpty)
    #expect(try await browser.post("/drafts", typed).status == 204)
    #expect(try await site.store.drafts(of: Colleague.rowan.id).count == 1)
  }

  @Test func `what was kept can be gone back to, in the form it was typed in`() async throws {
    let site = try await TestSite(isDemo: true)
    let browser = try await site.signedIn(as: .rowan)

    let back = try await browser.post("/drafts", typed + "&back_to_form=yes")

    #expect(back.location == "/people/new")
    let draft = try #require(try await site.store.drafts(of: Colleague.rowan.id).first)
    #expect(!draft.body.contains("back_to_form"))
  }

  @Test(arguments: [
    ("seen_on[day]", "Seen on, day"), ("lines.0.outcome", "Line 1: What will be different"),
    ("what_was_seen", "What"),
    ("outcomes.line-7790ecd8", "How far an outcome has got"),
    ("outcomes.line-7790ecd8.evidence", "What shows how far an outcome has got"),
    ("decided.line-7790ecd8.new_action", "The new action"),
    ("left.need-4", "Why a need is left for now"),
    ("concerns.entry-9.physical-care.note", "What shows whether it is still a concern"),
  ])
  func `what was typed is told in the words of its question`(name: String, begins: String) {
    #expect(KeptQuestion.words(name).hasPrefix(begins), "\(KeptQuestion.words(name))")
  }

  @Test func `what a form carries for itself is not told as typed`() {
    for name in ["seen_up_to", "lines.0.id", "line_count", "once", "draft_path"] {
      #expect(KeptQuestion.isCarried(name), "\(name)")
    }
    #expect(!KeptQuestion.isCarried("lines.0.action"))
  }

  @Test func `it is carried past the code as well`() async throws {
    let site = try await TestSite()
    let browser = try await site.signedIn(as: .rowan)
    let late = try await sendTooLate(site, browser)
    let asked = try await browser.post(
      "/sign-in", "username=rowan&password=correct+horse+battery&\(carried(late))")
    let pending = try #require(asked.field("pending"))
    let code = Colleague.twoStep.code(at: site.clock.now)
    let back = try await browser.post(
      "/sign-in/code", "pending=\(pending)&code=\(code)&\(carried(asked))")

    #expect(back.heading == "Your work is kept")
    #expect(back.field("said") == "I’m &lt;cold&gt;")
  }

  @Test func `it is carried past a wrong password`() async throws {
    let site = try await TestSite()
    let late = try await sendTooLate(site, try await site.signedIn(as: .rowan))
    let again = try await site.browser.post(
      "/sign-in", "username=rowan&password=wrong&\(carried(late))")

    #expect(again.status == 422)
    #expect(again.field("kept.said") == "I’m &lt;cold&gt;")
  }

  @Test func `it is carried past having to wait`() async throws {
    let site = try await TestSite()
    let late = try await sendTooLate(site, try await site.signedIn(as: .rowan))
    for _ in 0..<30 { _ = try await site.browser.post("/sign-in", "username=x&password=x") }
    let wait = try await site.browser.post(
      "/sign-in", "username=rowan&password=x&\(carried(late))")

    #expect(wait.status == 429)
    #expect(wait.page.contains("Try again in a few minutes"))
    #expect(wait.field("kept.said") == "I’m &lt;cold&gt;")
  }

  @Test func `somebody else who signs in does not get it`() async throws {
    let site = try await TestSite(isDemo: true)
    let late = try await sendTooLate(site, try await site.signedIn(as: .rowan))
    let other = try await site.browser.post(
      "/sign-in", "username=priya&password=correct+horse+battery&\(carried(late))")

    #expect(other.location == "/")
    #expect(!other.page.contains("cold"))
  }

  @Test func `a form of an earlier session is offered to be sent again`() async throws {
    let site = try await TestSite()
    let earlier = try await site.signedIn(as: .rowan)
    let old = try #require(earlier.proof)
    let now = try await site.signedIn(as: .rowan)
    let answer = try await now.post("/drafts", "csrf=\(old)&\(typed)", proven: false)

    #expect(answer.status == 409)
    #expect(answer.heading == "Your work is kept")
    #expect(answer.field("csrf") == now.proof)
    #expect(try await site.store.drafts(of: Colleague.rowan.id).isEmpty)
  }

  @Test func `work is never offered to be sent to another site`() async throws {
    let site = try await TestSite(isDemo: true)
    let answer = try await site.browser.post(
      "/sign-in",
      "username=rowan&password=correct+horse+battery&kept_path=//elsewhere.example&kept_for=rowan&kept.a=b"
    )

    #expect(answer.location == "/")
  }

  @Test func `a password typed too late is not kept, and not written into a page`() async throws {
    let site = try await TestSite()
    let browser = try await site.signedIn(as: .rowan)
    site.clock.move(seconds: 30 * 60)
    let late = try await browser.post("/account/password", "current=correct+horse+battery")

    #expect(late.status == 401)
    #expect(!late.page.contains("horse"))
    #expect(late.page.contains("Nothing was saved"))
  }

  @Test func `work kept for somebody who has to set up their account is kept as a draft`()
    async throws
  {
    let site = try await TestSite()
    let late = try await sendTooLate(site, try await site.signedIn(as: .rowan))
    try await site.store.change(Colleague.rowan.id) { account in
      account.twoStepSecret = nil
      return nil
    }
    let answer = try await site.browser.post(
      "/sign-in", "username=rowan&password=correct+horse+battery&\(carried(late))")

    #expect(answer.location == "/account")
    let draft = try #require(try await site.store.drafts(of: Colleague.rowan.id).first)
    #expect(draft.key == "/people/new")
    #expect(draft.title == "Maya")
    #expect(draft.body.contains("types=a&types=b"))
  }
}

/// Writes a form as a browser does.
enum Form {
  static func encoded(_ text: String) -> String {
    let plain = text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
    return plain.utf8.map { byte in
      let isPlain =
        (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte)
      return isPlain ? String(UnicodeScalar(byte)) : "%" + hexadecimal(byte)
    }.joined()
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}
