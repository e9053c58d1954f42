import Storage
import Record
import Testing
import UseCases
import Vocabulary

struct SessionTests {
  @Test(arguments: [(29 * 60.0, true), (30 * 60.0, false)])
  func `a session ends after half an hour unused`(seconds: Double, lasts: Bool) async throws {
    let site = try await TestSite()
    let browser = try await site.signedIn(as: .rowan)
    site.clock.move(seconds: seconds)

    #expect(try await browser.get("/account").status == (lasts ? 200 : 303))
  }

  @Test func `a session ends after twelve hours however much it is used`() async throws {
    let site = try await TestSite()
    let browser = try await site.signedIn(as: .rowan)
    for _ in 0..<(12 * 3 - 1) {
      site.clock.move(seconds: 20 * 60)
      #expect(try await browser.get("/account").status == 200)
    }
    site.clock.move(seconds: 20 * 60)

    #expect(try await browser.get("/account").status == 303)
  }

  @Test func `signing out ends the session, not only the cookie`() async throws {
    let site = try await TestSite()
    let browser = try await site.signedIn(as: .rowan)
    _ = try await browser.post("/sign-out")

    #expect(try await browser.get("/account").status == 303)
    #expect(try await site.store.sessions(of: Colleague.rowan.id, at: site.clock.now).isEmpty)
  }

  @Test func `signing out everywhere ends the sessions left open elsewhere`() async throws {
    let site = try await TestSite()
    let office = try await site.signedIn(as: .rowan)
    let home = try await site.signedIn(as: .rowan)
    let another = try await site.signedIn(as: .priya)
    let page = try await home.get("/account").page
    #expect(page.ranges(of: "Test browser").count == 2)
    _ = try await home.post("/account/sign-out-everywhere")

    #expect(try await office.get("/account").status == 303)
    #expect(try await home.get("/account").status == 303)
    #expect(try await another.get("/account").status == 200)
  }

  @Test func `a role that is taken away is gone from the next page on`() async throws {
    let site = try await TestSite()
    let rowan = try await site.signedIn(as: .rowan)
    let ada = try await site.signedIn(as: .ada)
    #expect(try await rowan.get("/emergency-access/new").status == 200)
    let answer = try await ada.post("/accounts/rowan/role", "role=analyst")

    #expect(answer.location == "/accounts/rowan")
    #expect(try await rowan.get("/emergency-access/new").status == 403)
  }

  @Test func `an account that is ended is signed out at once`() async throws {
    let site = try await TestSite()
    let rowan = try await site.signedIn(as: .rowan)
    _ = try await site.signedIn(as: .ada).post("/accounts/rowan/ending")

    #expect(try await rowan.get("/account").location == "/sign-in?then=%2Faccount")
  }

  @Test(arguments: ["", "x", String(repeating: "0", count: 64), "heed", "%00"])
  func `a cookie that is not ours signs nobody in`(value: String) async throws {
    let site = try await TestSite()
    let answer = try await site.browser.get("/account", headers: ["cookie": "heed=\(value)"])

    #expect(answer.status == 303)
  }
}
