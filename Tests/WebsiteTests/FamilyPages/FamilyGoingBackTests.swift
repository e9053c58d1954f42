import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// Going back on the pages for families leads to a page, and never to a browser’s error.
struct FamilyGoingBackTests {
  /// A phone that has opened the first page, as every browser does before it sends anything.
  private func phone(_ purpose: String) async throws -> (OkaforSite, Browser, String) {
    let okafors = try await OkaforSite()
    let code = try await okafors.familyCode(for: okafors.maya, asking: ["purpose": purpose])
    let phone = okafors.site.browser
    #expect(try await phone.get("/family").status == 200)
    return (okafors, phone, code)
  }

  @Test func `every answer leads to a page that can be loaded again, until it is sent`()
    async throws
  {
    let (okafors, phone, code) = try await phone("form.everyday-needs-child")
    let opened = try await phone.post("/family", form(["code": code]))
    let first = try await phone.get("/family/questions")
    let next = try await phone.post("/family/answer", first.hidden + "&go=next")
    let second = try await phone.get("/family/questions")

    #expect(opened.status == 303 && opened.location == "/family/questions")
    #expect(next.status == 303 && next.location == "/family/questions")
    #expect(first.status == 200 && first.page != second.page)
    #expect(try await phone.get("/family/questions").page == second.page)
    #expect(try await okafors.site.browser.get("/family/questions").location == "/family")
  }

  @Test func `once it is sent nothing of it is left to go back to`() async throws {
    let (okafors, phone, code) = try await phone("how_things_are")
    _ = try await phone.post("/family", form(["code": code]))
    let page = try await phone.get("/family/questions").hidden
    let empty = try await phone.post("/family/answer", page + "&go=send")
    let told = try await phone.get("/family/questions")
    let sent = try await phone.post(
      "/family/answer", told.hidden + "&" + form(["good": "My cat", "go": "send"]))
    let back = try await phone.get("/family/questions")
    let again = try await phone.post(
      "/family/answer", told.hidden + "&" + form(["good": "My cat", "go": "send"]))

    #expect(empty.location == "/family/questions")
    #expect(told.status == 422 && told.page.contains("Write something in one of the boxes"))
    #expect(told.page.contains("One answer is enough") && !told.page.contains("leave boxes empty"))
    #expect(sent.location == "/family/thank-you")
    #expect(back.status == 303 && back.location == "/family" && !back.page.contains("My cat"))
    #expect(again.location == "/family/thank-you")
    #expect(try await okafors.said(ChildsVoice.self, about: okafors.maya).count == 1)
  }

  @Test func `leaving at once forgets what was written, and an hour does too`() async throws {
    let (okafors, phone, code) = try await phone("how_things_are")
    _ = try await phone.post("/family", form(["code": code]))
    let left = try await phone.get("/family/leave")
    #expect(left.status == 303 && left.location == "https://www.bbc.co.uk/weather")
    #expect(try await phone.get("/family/questions").location == "/family")

    _ = try await phone.post("/family", form(["code": code]))
    #expect(try await phone.get("/family/questions").status == 200)
    okafors.site.clock.move(seconds: 3_700)
    #expect(try await phone.get("/family/questions").location == "/family")
  }

  @Test func `a browser that keeps no cookie is answered at once`() async throws {
    let okafors = try await OkaforSite()
    let (_, _, page) = try await okafors.opened("how_things_are")

    #expect(page.status == 200 && page.heading == "How are things for you?")
  }
}
