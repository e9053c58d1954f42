import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// Who reads what a family writes with a one-time code, and that they know it beforehand.
struct FamilyReadersTests {
  @Test func `R-134 whoever makes a code chooses who reads what is written, and the child is told`()
    async throws
  {
    let okafors = try await OkaforSite()
    let maya = okafors.maya
    let asked = try await okafors.browser().get(okafors.path(maya, "family-codes/new")).page
    #expect(asked.contains("Who may read what they write?"))
    #expect(!asked.contains("value=\"restricted\"") && !asked.contains("checked"))

    let shared = try await okafors.familyCode(
      for: maya, asking: ["purpose": "how_things_are"])
    let all = try await okafors.site.browser.post("/family", form(["code": shared])).page
    #expect(all.contains("Everyone who works with you can read this, not only the person who gave"))

    let kept = try await okafors.familyCode(
      for: maya, asking: ["purpose": "how_things_are", "marking": "own_agency"])
    let phone = okafors.site.browser
    let few = try await phone.post("/family", form(["code": kept])).page
    #expect(
      few.contains("The person who gave you the code can read this, and the people they work"))
    #expect(few.contains("Others who work with you cannot."))
    _ = try await phone.post("/family/answer", form(["code": kept, "worry": "The nights"]))
    let said = try #require(try await okafors.said(ChildsVoice.self, about: maya).last)
    #expect(said.entry.envelope.marking == .ownAgency)
    func voice(_ colleague: Colleague) async throws -> String {
      try await okafors.browser(of: colleague).get(okafors.path(maya, "voice")).page
    }
    #expect(try await voice(.priya).contains("The nights"))
    #expect(try await !voice(.ellis).contains("The nights"))
    #expect(try await voice(.noor).contains("The nights"))
  }

  @Test
  func `R-134 a form filled in with a code goes to whom its maker chose, as the child was told`()
    async throws
  {
    let okafors = try await OkaforSite()
    let code = try await okafors.familyCode(
      for: okafors.maya, asking: ["purpose": "form.three-houses", "marking": "own_agency"])
    let page = try await okafors.site.browser.post("/family", form(["code": code])).page
    #expect(page.contains("Others who work with you cannot."))
  }
}
