import Record
import Storage
import Testing
import UseCases
import Vocabulary

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

  @Test(arguments: ["", "draft_path=//elsewhere.example", "draft_path=people", "draft_path=/a%0Ab"])
  func `a draft of no form of ours is not kept`(form: String) async throws {
    let site = try await TestSite()
    let answer = try await site.signedIn(as: .rowan).post("/drafts", form)

    #expect(answer.status == 404)
    #expect(try await site.store.drafts(of: Colleague.rowan.id).isEmpty)
  }
}
