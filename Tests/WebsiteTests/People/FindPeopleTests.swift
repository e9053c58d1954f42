import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

struct FindPeopleTests {
  @Test(arguments: [
    "Maya", "okafor may", "Maia Okafor", "9 May 2017", "9/5/2017", "2017-05-09", "Rope Walk",
    "  MAYA   okafor  ",
  ])
  func
    `a child is found by part of a name, a misspelling, a known-as name, a birthday or an address`(
      _ typed: String
    ) async throws
  {
    let okafors = try await OkaforSite()

    let answer = try await okafors.browser(of: .priya).get("/people?q=\(FormBody.encoded(typed))")

    #expect(answer.status == 200)
    #expect(answer.page.contains("href=\"/people/\(okafors.maya)\""))
  }

  @Test func `a result says enough to tell people apart`() async throws {
    let okafors = try await OkaforSite()

    let page = try await okafors.browser(of: .priya).get("/people?q=Maya").page

    #expect(page.contains("9 May 2017, 7 years"))
    #expect(page.contains("12 Rope Walk, Saltmarsh"))
    #expect(page.contains("PC Ellis, Wexcombe Police"))
    #expect(page.contains("Maya Okafor, known as May"))
  }

  @Test func `a withheld address is never in a result`() async throws {
    let okafors = try await OkaforSite()
    try await okafors.tell(
      Residence(
        household: "refuge", address: Address(lines: ["4 Hidden Lane"]), isWithheld: true),
      about: [okafors.maya], on: "2025-03-01/", marking: .restricted)
    let noor = try await okafors.browser(of: .noor)

    let byName = try await noor.get("/people?q=Maya").page
    let byAddress = try await noor.get("/people?q=Hidden+Lane").page

    #expect(!byName.contains("Hidden"))
    #expect(!byAddress.contains("/people/\(okafors.maya)"))
  }

  @Test func `somebody of another agency finds nobody, and is told what to try`() async throws {
    let okafors = try await OkaforSite()

    let answer = try await okafors.browser(of: .rowan).get("/people?q=Maya+Okafor")

    #expect(answer.status == 200)
    #expect(!answer.page.contains("/people/\(okafors.maya)"))
    #expect(answer.page.contains("Nobody found for"))
    #expect(answer.page.contains("href=\"/people/new\""))
    #expect(answer.page.contains("href=\"/emergency-access/new\""))
  }

  @Test func `the search, and who was shown, are logged before anything is shown`() async throws {
    let okafors = try await OkaforSite()

    _ = try await okafors.browser(of: .priya).get("/people?q=Maya")

    let accesses = try await okafors.site.accesses().suffix(2)
    #expect(accesses.map(\.action) == [.searched, .wasShownResult])
    #expect(accesses.first?.detail == "Maya")
    #expect(accesses.last?.people.contains(okafors.maya) == true)
  }

  @Test func `hostile text is shown as it was typed and finds nobody`() async throws {
    let okafors = try await OkaforSite()
    let typed = "<script>alert(1)</script> \u{202E}\u{0000}🙂 أمينة"

    let answer = try await okafors.browser(of: .priya)
      .get("/people?q=\(FormBody.encoded(typed))")

    #expect(answer.status == 200)
    #expect(!answer.page.contains("<script>alert"))
    #expect(!answer.page.contains("\u{202E}"))
    #expect(answer.page.contains("🙂 أمينة"))
  }

  @Test func `a page of text pasted in the search box is cut and answered`() async throws {
    let okafors = try await OkaforSite()
    let pasted = String(repeating: "Maya Okafor of 12 Rope Walk. ", count: 2_000)

    let answer = try await okafors.browser(of: .priya)
      .get("/people?q=\(FormBody.encoded(pasted))")

    #expect(answer.status == 200)
  }
}
