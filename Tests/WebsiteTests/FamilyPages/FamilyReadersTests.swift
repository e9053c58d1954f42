import Casework
import Examples
import Record
import Storage
import Testing
import UseCases
import Vocabulary

@testable import Website

/// Who reads what a family writes with a one-time code, and that they know it beforehand.
struct FamilyReadersTests {
  /// Maya writes with a code that Priya Nair made for her own agency.
  private func wroteForOneAgency(_ okafors: OkaforSite) async throws {
    let code = try await okafors.familyCode(
      for: okafors.maya, asking: ["purpose": "how_things_are", "marking": "own_agency"])
    _ = try await okafors.site.browser.post(
      "/family/answer", form(["code": code, "worry": "The nights"]))
  }

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
    #expect(try await voice(.priya).contains("See what they wrote"))
    #expect(try await voice(.priya).ranges(of: "code made on").count == 2)
    #expect(try await voice(.ellis).ranges(of: "code made on").count == 1)
    #expect(try await !voice(.ellis).contains("See what they wrote"))
    #expect(try await voice(.priya).contains("The nights"))
    #expect(try await !voice(.ellis).contains("The nights"))
    #expect(try await voice(.noor).contains("The nights"))
  }

  @Test func `nobody alters what a child wrote, nor who reads it`() async throws {
    let okafors = try await OkaforSite()
    let maya = okafors.maya
    try await wroteForOneAgency(okafors)
    let entry = try #require(try await okafors.said(ChildsVoice.self, about: maya).last).id
    let browser = try await okafors.browser()
    let page = try await browser.get(okafors.path(maya, "entries/\(entry)")).page
    #expect(!page.contains("Put this right") && page.contains("It was recorded in error"))
    let altered = ChildsVoice(wasSeen: true, mode: .heardOnly, words: "All is well").newEntry(
      about: [maya], occurred: "2025-03-04", basis: .childsWords, corrects: entry,
      reason: "Everybody should know", source: .familyPage)
    await #expect(throws: NotFound.self) {
      try await CorrectEntry(store: okafors.site.store)(
        altered, once: nil, by: Colleague.priya.worker)
    }
    #expect(try await okafors.said(ChildsVoice.self, about: maya).count == 1)

    let withdrawn = try await okafors.tell(
      Withdrawal(), about: [maya], by: .priya, marking: .ownAgency, corrects: entry, reason: "Mine")
    let again = ChildsVoice(wasSeen: true, mode: .heardOnly, words: "All is well").newEntry(
      about: [maya], occurred: "2025-03-04", basis: .childsWords, marking: .ownAgency,
      corrects: withdrawn, reason: "It stands")
    await #expect(throws: NotFound.self) {
      try await CorrectEntry(store: okafors.site.store)(
        again, once: nil, by: Colleague.priya.worker)
    }
  }

  @Test func `R-134 a parent’s own words reach the front door until somebody there has looked`()
    async throws
  {
    let okafors = try await OkaforSite()
    let maya = okafors.maya
    let code = try await okafors.familyCode(
      for: okafors.ngozi, asking: ["purpose": "how_things_are", "marking": "own_agency"])
    _ = try await okafors.site.browser.post(
      "/family/answer", form(["code": code, "worry": "He shouts at night"]))
    try await okafors.tell(
      LeftTeam(practitioner: Colleague.priya.worker.practitioner), about: [maya])
    let noor = try await okafors.browser(of: .noor)
    #expect(try await noor.get("/").page.contains("Read: "))
    _ = try await noor.get("/people/\(maya)")
    #expect(try await !noor.get("/").page.contains("Read: "))
  }

  @Test func `R-134 what nobody in the team can see reaches the front door`() async throws {
    let okafors = try await OkaforSite()
    let maya = okafors.maya
    try await wroteForOneAgency(okafors)
    func home(_ colleague: Colleague) async throws -> Bool {
      try await okafors.browser(of: colleague).get("/").page.contains("Read: ")
    }
    #expect(try await home(.priya))
    #expect(try await !home(.noor))
    try await okafors.tell(
      LeftTeam(practitioner: Colleague.priya.worker.practitioner), about: [maya])
    #expect(try await !home(.priya))
    #expect(try await !home(.ellis))
    #expect(try await home(.noor))
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
