import Storage
import Testing
import UseCases
import Website

struct ServingTests {
  @Test func `every page tells the browser to load nothing from elsewhere and keep nothing`()
    async throws
  {
    let site = try await TestSite()
    let browsers = [site.browser, try await site.signedIn(as: .ada)]
    let paths = site.site.routes.filter { $0.method == .get && !$0.pattern.contains(":") }
      .map(\.pattern)
    for browser in browsers {
      for path in paths + ["/nowhere", "/people/x", "/accounts/x"] {
        let answer = try await browser.get(path)

        #expect(answer[header: "Content-Security-Policy"] == Self.policy, "\(path)")
        #expect(answer[header: "X-Content-Type-Options"] == "nosniff")
        #expect(answer[header: "Referrer-Policy"] == "same-origin")
        #expect(answer[header: "Cross-Origin-Opener-Policy"] == "same-origin")
        #expect(answer[header: "Permissions-Policy"] != nil)
        if !path.hasPrefix("/assets/") { #expect(answer[header: "Cache-Control"] == "no-store") }
      }
    }
  }

  private static let policy =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
    + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

  @Test func `no page needs what the policy forbids`() async throws {
    let site = try await TestSite(isDemo: true)
    let browser = try await site.signedIn(as: .ada)
    for route in site.site.routes where route.method == .get && !route.pattern.contains(":") {
      let page = try await browser.get(route.pattern).page

      #expect(!page.contains("style="), "\(route)")
      #expect(!page.contains("<style"), "\(route)")
      #expect(page.ranges(of: "<script").count <= 1, "\(route)")
      #expect(!page.contains("onclick"), "\(route)")
    }
  }

  @Test func `a page that is not there looks like every other that is not`() async throws {
    let site = try await TestSite()
    let browser = try await site.signedIn(as: .rowan)
    let nowhere = try await browser.get("/nowhere")

    #expect(nowhere.status == 404)
    for path in ["/nowhere/else", "/people/nobody/nothing", "/assets/none.css", "/%00"] {
      let answer = try await browser.get(path)
      #expect(answer.status == 404)
      #expect(answer.page == nowhere.page)
    }
  }

  @Test func `the files have addresses of their own content, and may be kept for ever`()
    async throws
  {
    let site = try await TestSite()
    let page = try await site.browser.get("/sign-in").page
    let path = try #require(page.part(between: "rel=\"stylesheet\" href=\"", and: "\""))
    let answer = try await site.browser.get(path)

    #expect(answer.status == 200)
    #expect(answer[header: "Cache-Control"] == "public, max-age=31536000, immutable")
    #expect(answer[header: "Content-Type"] == "text/css; charset=utf-8")
    let tag = try #require(answer[header: "ETag"])
    #expect(path.contains(tag.filter { $0 != "\"" }))
    let again = try await site.browser.get(path, headers: ["if-none-match": tag])
    #expect(again.status == 304)
    #expect(again.page.isEmpty)
  }

  @Test func `health answers when the record can be read`() async throws {
    let answer = try await TestSite().browser.get("/health")

    #expect(answer.status == 200)
    #expect(answer.page == "ready\n")
  }

  @Test func `more than two megabytes is refused, and nothing is saved`() async throws {
    let site = try await TestSite()
    let browser = try await site.signedIn(as: .rowan)
    let form = "draft_path=/people/new&words=" + String(repeating: "a", count: 2 * 1024 * 1024)
    let answer = try await browser.post("/drafts", form)

    #expect(answer.status == 413)
    #expect(answer.page.contains("Nothing was saved"))
    #expect(try await site.store.drafts(of: Colleague.rowan.id).isEmpty)
  }

  @Test func `a megabyte of pasted text is taken`() async throws {
    let site = try await TestSite()
    let browser = try await site.signedIn(as: .rowan)
    let form = "draft_path=/people/new&words=" + String(repeating: "a+", count: 512 * 1024)

    #expect(try await browser.post("/drafts", form).status == 204)
    let draft = try await site.store.draft("/people/new", of: Colleague.rowan.id)
    #expect(draft?.body.utf8.count ?? 0 > 1024 * 1024)
  }

  @Test func `more fields than any form has are refused`() async throws {
    let site = try await TestSite()
    let browser = try await site.signedIn(as: .rowan)
    let answer = try await browser.post("/drafts", String(repeating: "a=1&", count: 5_000))

    #expect(answer.status == 400)
    #expect(answer.page.contains("Nothing was saved"))
  }

  @Test(arguments: [
    "%00%01%1B[31m", "%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7", "%D7%9E%D7%90%D7%99%D7%94",
    "%3Cscript%3Ealert(1)%3C/script%3E", "%E2%80%AEevil", "%FF%FE",
  ])
  func `whatever is typed comes back escaped, and never breaks a page`(typed: String) async throws {
    let site = try await TestSite()
    let answer = try await site.browser.post("/sign-in", "username=\(typed)&password=\(typed)")

    #expect(answer.status == 422)
    #expect(!answer.page.contains("<script>alert"))
    #expect(!answer.page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" })
  }
}
