import Casework
import Examples
import Record
import Storage
import Testing
import UseCases
import Vocabulary

@testable import Website

/// Rule R-136: Ngozi, Maya’s mother, speaks Igbo and needs an interpreter; PC Ellis of the team speaks it too.
struct FirstLanguageTests {
  private func site(speaking colleagues: [Colleague] = [.ellis]) async throws -> OkaforSite {
    let okafors = try await OkaforSite()
    try await okafors.tell(
      DetailsStated(firstLanguage: "Igbo", interpreterNeeded: .yes), about: [okafors.ngozi])
    for colleague in colleagues {
      _ = try await okafors.browser(of: colleague).post(
        "/account/languages", form(["languages": "Igbo\nEnglish, French\nigbo"]))
    }
    return okafors
  }

  private let ellis = "PC Ellis, Wexcombe Police, speaks Igbo and is in the team"

  @Test func `R-136 a worker says which languages they speak, and it is logged`() async throws {
    let okafors = try await site()
    let account = try await okafors.browser(of: .ellis).get("/account").page
    let asked = try await okafors.browser(of: .ellis).get("/account/languages").page
    let wrong = try await okafors.browser(of: .ellis).post(
      "/account/languages", form(["languages": "Igbo, (?)"]))

    #expect(account.contains("Igbo, French") && !account.contains("English, French"))
    #expect(asked.contains("Igbo\nFrench</textarea>"))
    #expect(wrong.status == 422 && wrong.page.contains("“(?)” is not a language"))
    #expect(wrong.page.contains("Igbo, (?)</textarea>"))
    #expect(
      try await okafors.site.accesses().contains {
        $0.action == .changedAccount && $0.detail == "changed the languages of ellis"
      })
  }

  @Test(arguments: ["agreements/new", "assessments/start/early-help-assessment"])
  func `R-136 where a parent is spoken with, who of the team speaks the language is said first`(
    _ form: String
  ) async throws {
    let okafors = try await site()
    let page = try await okafors.browser().get(okafors.path(okafors.maya, form)).page

    #expect(page.contains("<bdi>Ngozi Okafor</bdi>: first language Igbo, and needs an interpreter"))
    #expect(page.contains(ellis))
    #expect(page.contains("Otherwise book a professional interpreter, and allow more time"))
    #expect(page.contains("name=\"interpreter\""))
  }

  @Test func `R-136 where nobody speaks it an interpreter is booked`() async throws {
    let okafors = try await site(speaking: [.rowan])
    let page = try await okafors.browser().get(okafors.path(okafors.maya, "agreements/new")).page

    #expect(page.contains("Nobody in the team or its agencies has said that they speak it"))
    #expect(!page.contains("Rowan Hale"))
  }

  @Test func `R-136 after the team come others of its agencies`() async throws {
    let okafors = try await site()
    try await okafors.site.store.save(
      Account(
        practitioner: "kezia", username: "kezia", name: "Kezia Obi", role: .practitioner,
        agency: Colleague.priya.agency, languages: ["Igbo"].compactMap { LanguageName($0) }),
      logging: nil)
    let page = try await okafors.browser().get(okafors.path(okafors.maya, "agreements/new")).page

    let team = try #require(page.firstRange(of: ellis))
    let agency = try #require(page.firstRange(of: "Kezia Obi, Hill Primary School, speaks Igbo<"))
    #expect(team.lowerBound < agency.lowerBound)
  }

  @Test func `R-136 a child’s own language is told where the child is heard, a parent’s is not`()
    async throws
  {
    let okafors = try await site()
    let path = okafors.path(okafors.maya, "voice/new")
    let before = try await okafors.browser().get(path).page
    try await okafors.tell(DetailsStated(firstLanguage: "French"), about: [okafors.maya])
    let after = try await okafors.browser().get(path).page

    #expect(!before.contains("first language"))
    #expect(after.contains("first language French.") && after.contains("speaks French and is in"))
    #expect(!after.contains("Ngozi Okafor</bdi>: first language"))
  }

  @Test func `R-136 agreed without an interpreter, a parent is noticed on the child’s page`()
    async throws
  {
    let okafors = try await site()
    let browser = try await okafors.browser()
    let noticed = "A parent was spoken with without an interpreter"
    let before = try await browser.get("/people/\(okafors.maya)").page
    try await okafors.agree()
    let after = try await browser.get("/people/\(okafors.maya)").page
    _ = try await browser.post(
      okafors.path(okafors.maya, "assessments/start/early-help-assessment"), "why=Hungry")
    let assessed = try await browser.get("/people/\(okafors.maya)").page

    #expect(!before.contains(noticed) && after.contains(noticed))
    #expect(after.contains("Ngozi Okafor needs an interpreter (Igbo)"))
    #expect(assessed.contains("Who interprets for the assessment?"))
  }

  @Test func `R-136 who will interpret is kept with the assessment as it begins`() async throws {
    let okafors = try await site()
    let browser = try await okafors.browser()
    _ = try await browser.post(
      okafors.path(okafors.maya, "assessments/start/early-help-assessment"),
      form(["why": "Hungry", "interpreter": "professional"]))
    let started = try await okafors.said(AssessmentStarted.self, about: okafors.maya)

    #expect(started.first?.content.interpreter == .professional)
    let page = try await browser.get("/people/\(okafors.maya)").page
    #expect(!page.contains("Who interprets for the assessment?"))
  }

  @Test func `R-136 whoever may not open a parent’s record is not told their language`()
    async throws
  {
    let okafors = try await site()
    try await okafors.tell(JoinedTeam(worker: Colleague.rowan.worker), about: [okafors.maya])
    try await okafors.agree()
    let browser = try await okafors.browser(of: .rowan)
    let form = try await browser.get(okafors.path(okafors.maya, "agreements/new")).page
    let page = try await browser.get("/people/\(okafors.maya)").page

    #expect(form.contains("Ngozi Okafor") && !form.contains("Igbo"))
    #expect(!page.contains("Igbo"))
    #expect(
      try await okafors.browser(of: .sam).get(okafors.path(okafors.maya, "agreements/new")).status
        == 404)
  }
}
