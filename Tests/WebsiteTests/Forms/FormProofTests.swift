import Storage
import Record
import Testing
import UseCases
import Vocabulary
import Website

/// Only a form we made for this browser is taken.
struct FormProofTests {
  private let form = "draft_path=/people/new&draft_title=Maya&name=Maya"

  private func isKept(_ site: TestSite) async throws -> Bool {
    try await !site.store.drafts(of: Colleague.rowan.id).isEmpty
  }

  @Test func `a form with its proof is taken`() async throws {
    let site = try await TestSite()

    #expect(try await site.signedIn(as: .rowan).post("/drafts", form).status == 204)
    #expect(try await isKept(site))
  }

  @Test(arguments: ["", "csrf=&", "csrf=rowan.&", "csrf=rowan.0123456789abcdef&", "csrf=x&"])
  func `a form without its proof is not taken`(proof: String) async throws {
    let site = try await TestSite()
    let browser = try await site.signedIn(as: .rowan)
    let answer = try await browser.post(
      "/drafts", proof + form, proven: false, headers: ["sec-fetch-site": "none"])

    #expect([403, 409].contains(answer.status))
    #expect(try await !isKept(site))
  }

  @Test func `a form made for somebody else is not taken`() async throws {
    let site = try await TestSite()
    let priya = try await site.signedIn(as: .priya)
    let proof = try #require(priya.proof)
    let answer = try await site.signedIn(as: .rowan).post(
      "/drafts", "csrf=\(proof)&\(form)", proven: false)

    #expect(answer.status == 403)
    #expect(try await !isKept(site))
  }

  @Test(arguments: [
    (["sec-fetch-site": "cross-site"], 403), (["sec-fetch-site": "same-site"], 403),
    (["sec-fetch-site": "same-origin"], 204),
    (["sec-fetch-site": "cross-site", "origin": "http://heed.test"], 403),
  ])
  func `a form from another site is not taken, proof or not`(
    headers: [String: String], status: Int
  ) async throws {
    let site = try await TestSite()
    let answer = try await site.signedIn(as: .rowan).post("/drafts", form, headers: headers)

    #expect(answer.status == status)
    #expect(try await isKept(site) == (status == 204))
  }

  @Test func `nobody can be signed in by another site`() async throws {
    let site = try await TestSite(isDemo: true)
    let answer = try await site.browser.post(
      "/sign-in", "username=rowan&password=correct+horse+battery",
      headers: ["sec-fetch-site": "cross-site"])

    #expect(answer.status == 403)
    #expect(answer.cookies == [])
  }
}
