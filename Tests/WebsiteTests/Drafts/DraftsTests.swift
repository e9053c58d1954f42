import Casework
import Examples
import Record
import Storage
import Testing
import UseCases
import Vocabulary

@testable import Website

struct DraftsTests {
  private let form =
    "draft_path=/people/new&draft_title=Register+somebody&given=Maya&types=a&types=b"

  @Test func `a form is kept as it is typed, without its proof`() async throws {
    let site = try await TestSite()
    let rowan = try await site.signedIn(as: .rowan)
    #expect(try await rowan.post("/drafts", form, headers: ["accept": "*/*"]).status == 204)

    let draft = try #require(try await site.store.drafts(of: Colleague.rowan.id).first)
    #expect(draft.key == "/people/new")
    #expect(draft.body == "given=Maya&types=a&types=b")
  }

  @Test func `the button keeps it too, and leads to the drafts`() async throws {
    let site = try await TestSite()
    let rowan = try await site.signedIn(as: .rowan)
    let answer = try await rowan.post("/drafts", form, headers: ["accept": "text/html,*/*"])

    #expect(answer.location == "/drafts?kept=yes")
    let page = try await rowan.get("/drafts?kept=yes").page
    #expect(page.contains("Your draft is kept"))
    #expect(page.contains("<a href=\"/people/new\">Register somebody</a>"))
  }

  @Test func `kept again, it takes the place of what was kept before`() async throws {
    let site = try await TestSite()
    let rowan = try await site.signedIn(as: .rowan)
    _ = try await rowan.post("/drafts", form)
    _ = try await rowan.post("/drafts", "draft_path=/people/new&given=Maya+A")

    let drafts = try await site.store.drafts(of: Colleague.rowan.id)
    #expect(drafts.map(\.body) == ["given=Maya+A"])
  }

  @Test func `nobody else sees it, and it can be discarded`() async throws {
    let site = try await TestSite()
    let rowan = try await site.signedIn(as: .rowan)
    let priya = try await site.signedIn(as: .priya)
    _ = try await rowan.post("/drafts", form)

    #expect(try await !priya.get("/drafts").page.contains("Register somebody"))
    _ = try await priya.post("/drafts/discarded", "draft_path=/people/new")
    #expect(try await rowan.get("/drafts").page.contains("Register somebody"))
    _ = try await rowan.post("/drafts/discarded", "draft_path=/people/new")
    #expect(try await rowan.get("/drafts").page.contains("You have no drafts"))
  }

  @Test func `a draft no longer names somebody whose record has closed`() async throws {
    let okafors = try await OkaforSite()
    let ellis = try await okafors.browser(of: .ellis)
    _ = try await ellis.post(
      "/drafts",
      "draft_path=/people/\(okafors.maya)/concerns/new&draft_title=A+concern:+Maya+Okafor")
    #expect(try await ellis.get("/drafts").page.contains("A concern: Maya Okafor"))
    try await okafors.tell(RestrictedRecord(named: [], why: "A relative"), about: [okafors.maya])

    let page = try await ellis.get("/drafts").page
    #expect(!page.contains("Okafor</a>") && !page.contains("Maya"))
    #expect(page.contains("About somebody whose record is not open to you now"))
    let log = try await okafors.site.accesses().filter { $0.detail == "drafts" }
    #expect(log.map(\.people) == [[okafors.maya]])
  }

  @Test(arguments: ["", "draft_path=//elsewhere.example", "draft_path=people", "draft_path=/a%0Ab"])
  func `a draft of no form of ours is not kept`(form: String) async throws {
    let site = try await TestSite()
    let answer = try await site.signedIn(as: .rowan).post("/drafts", form)

    #expect(answer.status == 404)
    #expect(try await site.store.drafts(of: Colleague.rowan.id).isEmpty)
  }
}
