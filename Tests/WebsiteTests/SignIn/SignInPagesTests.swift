import Record
import Testing
import UseCases
import Vocabulary
import Website

struct SignInPagesTests {
  private let rowans = "username=rowan&password=correct+horse+battery"

  private func code(_ site: TestSite) -> String { Colleague.twoStep.code(at: site.clock.now) }

  @Test func `a password and then a code lead to where somebody was going`() async throws {
    let site = try await TestSite()
    let browser = site.browser

    #expect(
      try await browser.get("/drafts?kept=yes").location == "/sign-in?then=%2Fdrafts%3Fkept%3Dyes")
    let asked = try await browser.get("/sign-in?then=%2Fdrafts%3Fkept%3Dyes")
    #expect(asked.field("then") == "/drafts?kept=yes")
    let second = try await browser.post("/sign-in", "\(rowans)&then=/drafts")
    #expect(second.title.hasPrefix("Enter your code"))
    #expect(second.cookies == [])
    let pending = try #require(second.field("pending"))
    let done = try await browser.post(
      "/sign-in/code", "pending=\(pending)&code=\(code(site))&then=/drafts")

    #expect(done.status == 303)
    #expect(done.location == "/drafts")
    #expect(try await browser.get("/drafts").status == 200)
  }

  @Test func `the cookie is out of reach of scripts and other sites`() async throws {
    let site = try await TestSite(isDemo: true)
    let answer = try await site.browser.post("/sign-in", rowans)

    let cookie = try #require(answer.cookies.first)
    #expect(cookie.hasPrefix("heed="))
    #expect(cookie.hasSuffix("; Path=/; HttpOnly; SameSite=Lax"))
  }

  @Test func `behind TLS the cookie is for TLS and this host only`() async throws {
    let site = try await TestSite(
      isDemo: true, settings: SiteSettings(publicURL: "https://heed.test"))
    let answer = try await site.browser.post("/sign-in", rowans)

    let cookie = try #require(answer.cookies.first)
    #expect(cookie.hasPrefix("__Host-heed="))
    #expect(cookie.hasSuffix("; Path=/; HttpOnly; SameSite=Lax; Secure"))
    #expect(answer[header: "Strict-Transport-Security"] != nil)
  }

  @Test func `whatever is wrong, the answer is the same`() async throws {
    let site = try await TestSite()
    let wrong = try await site.browser.post("/sign-in", "username=rowan&password=wrong")
    let unknown = try await site.browser.post("/sign-in", "username=nobody&password=wrong")

    #expect(wrong.status == 422)
    #expect(wrong.title.hasPrefix("Error: Sign in"))
    #expect(wrong.page.contains("value=\"rowan\""))
    #expect(wrong.page.replacing("rowan", with: "nobody") == unknown.page)
  }

  @Test func `five wrong passwords lock the account, and the page does not say so`() async throws {
    let site = try await TestSite()
    var answer = try await site.browser.post("/sign-in", "username=rowan&password=wrong")
    for _ in 0..<4 {
      answer = try await site.browser.post("/sign-in", "username=rowan&password=wrong")
    }
    let locked = try await site.browser.post("/sign-in", rowans)

    #expect(locked.status == 422)
    #expect(locked.page == answer.page)
    site.clock.move(seconds: 15 * 60)
    #expect(try await site.browser.post("/sign-in", rowans).title.hasPrefix("Enter your code"))
  }

  @Test func `a code works once`() async throws {
    let site = try await TestSite()
    let code = code(site)
    for (turn, status) in [(1, 303), (2, 422)] {
      let browser = site.browser
      let asked = try await browser.post("/sign-in", rowans)
      let pending = try #require(asked.field("pending"))
      let answer = try await browser.post("/sign-in/code", "pending=\(pending)&code=\(code)")

      #expect(answer.status == status, "turn \(turn)")
    }
  }

  @Test func `five minutes after the password, it is asked for again`() async throws {
    let site = try await TestSite()
    let browser = site.browser
    let pending = try #require(try await browser.post("/sign-in", rowans).field("pending"))
    site.clock.move(seconds: 5 * 60)
    let answer = try await browser.post(
      "/sign-in/code", "pending=\(pending)&code=\(code(site))")

    #expect(answer.page.contains("took longer than 5 minutes"))
    #expect(answer.cookies == [])
  }

  @Test(arguments: ["", "x", "rowan.99999999999999999.abc", "rowan..", "ada.1741080900000000."])
  func `what is not a proof of the first step is not taken for one`(proof: String) async throws {
    let site = try await TestSite()
    let answer = try await site.browser.post(
      "/sign-in/code", "pending=\(proof)&code=\(code(site))")

    #expect(answer.heading == "Sign in")
    #expect(answer.cookies == [])
  }

  @Test(arguments: [
    "https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example",
    "javascript:alert(1)",
    "/sign-in", "/sign-out", "people",
  ])
  func `nobody is sent on to anywhere but a page of ours`(then: String) async throws {
    let site = try await TestSite(isDemo: true)
    let answer = try await site.browser.post("/sign-in", "\(rowans)&then=\(then)")

    #expect(answer.location == "/")
  }

  @Test func `a demonstration has a card for each role that signs in`() async throws {
    let site = try await TestSite(isDemo: true)
    let page = try await site.browser.get("/sign-in").page
    for role in Role.allCases { #expect(page.contains(">\(role.label)</h2>")) }

    let browser = site.browser
    let answer = try await browser.post("/sign-in/demo", "practitioner=noor")
    #expect(answer.location == "/")
    #expect(try await browser.get("/account").page.contains("Noor Aziz"))
  }

  @Test func `a real place has no cards, and nobody gets in by one`() async throws {
    let site = try await TestSite()
    let answer = try await site.browser.post("/sign-in/demo", "practitioner=noor")

    #expect(try await !site.browser.get("/sign-in").page.contains("practitioner"))
    #expect(answer.cookies == [])
  }

  @Test func `too many attempts from one address have to wait`() async throws {
    let site = try await TestSite()
    for number in 0..<30 {
      _ = try await site.browser.post("/sign-in", "username=guess\(number)&password=x")
    }

    #expect(try await site.browser.post("/sign-in", rowans).status == 429)
    site.clock.move(seconds: 5 * 60)
    #expect(try await site.browser.post("/sign-in", rowans).status == 200)
  }

  @Test func `behind a proxy it is the address the proxy names that has to wait`() async throws {
    let site = try await TestSite(settings: SiteSettings(publicURL: "https://heed.test"))
    func attempt(_ from: String) async throws -> Int {
      try await site.browser.post("/sign-in", rowans, headers: ["x-forwarded-for": from]).status
    }
    for _ in 0..<30 { _ = try await attempt("203.0.113.9, 198.51.100.1") }

    #expect(try await attempt("203.0.113.9, 198.51.100.1") == 429)
    #expect(try await attempt("198.51.100.1, 198.51.100.2") == 200)
  }

  @Test func `without a proxy, what a browser says of its address is not believed`() async throws {
    let site = try await TestSite()
    for number in 0..<30 {
      _ = try await site.browser.post(
        "/sign-in", rowans, headers: ["x-forwarded-for": "198.51.100.\(number)"])
    }

    let answer = try await site.browser.post(
      "/sign-in", rowans, headers: ["x-forwarded-for": "198.51.100.99"])
    #expect(answer.status == 429)
  }

  @Test func `signing in and out is logged without what was typed`() async throws {
    let site = try await TestSite(isDemo: true)
    let browser = site.browser
    _ = try await browser.post("/sign-in", "username=rowan&password=wrong")
    _ = try await browser.post("/sign-in", rowans)
    _ = try await browser.get("/account")
    _ = try await browser.post("/sign-out")

    let log = try await site.accesses()
    #expect(log.map(\.action) == [.failedToSignIn, .signedIn, .signedOut])
    #expect(log.allSatisfy { $0.detail.isEmpty })
  }
}
