import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

struct TeamTests {
  @Test func `a colleague is found, and joins the team as its lead professional`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "team")

    let found = try await browser.post(
      path, form(["practitioner_search": "row", "action": "find", "position": "lead_professional"]))
    let answer = try await browser.post(
      path,
      form([
        "practitioner": Colleague.rowan.rawValue, "position": "lead_professional", "action": "save",
      ]))

    #expect(found.status == 200)
    #expect(found.page.contains("Social worker, Wexcombe Council, children’s social care"))
    #expect(found.page.contains("value=\"lead_professional\" checked"))
    #expect(answer.status == 303)
    let page = try await okafors.browser(of: .rowan).get("/people/\(okafors.maya)").page
    #expect(
      page.contains("Rowan Hale, Wexcombe Council, children’s social care, since 4 March 2025"))
  }

  @Test func `nobody is chosen beforehand, and what is missing is said`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()

    let asked = try await browser.get(okafors.path(okafors.maya, "team/new")).page
    let answer = try await browser.post(okafors.path(okafors.maya, "team"), "action=save")

    #expect(!asked.contains(" checked"))
    #expect(answer.status == 422)
    #expect(answer.page.contains("Find and select who joins"))
    #expect(answer.page.contains("Select what they do in the team"))
  }

  @Test(arguments: [Colleague.lena, .ada])
  func `somebody whose role has no children, or who is barred, cannot join`(_ colleague: Colleague)
    async throws
  {
    let okafors = try await OkaforSite()
    try await okafors.tell(
      RelatedWorker(practitioner: Colleague.rowan.id, relation: "Uncle"), about: [okafors.maya],
      marking: .restricted)
    let browser = try await okafors.browser()

    for practitioner in [colleague, .rowan] {
      let answer = try await browser.post(
        okafors.path(okafors.maya, "team"),
        form(["practitioner": practitioner.rawValue, "position": "member", "action": "save"]))

      #expect(answer.status == 422)
      #expect(answer.page.contains("This practitioner cannot join the team"))
    }
  }

  @Test func `whoever leaves can no longer open the record, and what they recorded stays`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await okafors.tell(
      Note(text: "Seen by the door"), about: [okafors.maya], by: .ellis)

    let answer = try await okafors.browser().post(
      okafors.path(okafors.maya, "team/departures"), form(["practitioner": "ellis"]))

    #expect(answer.status == 303)
    let page = try await okafors.browser().get("/people/\(okafors.maya)/people").page
    #expect(page.contains("PC Ellis"))
    #expect(try await okafors.browser(of: .ellis).get("/people/\(okafors.maya)").status == 404)
    #expect(try await okafors.said(Note.self, about: okafors.maya).count == 1)
  }
}
