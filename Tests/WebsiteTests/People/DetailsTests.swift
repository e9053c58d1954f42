import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

struct DetailsTests {
  private func typed(_ browser: Browser, _ okafors: OkaforSite) async throws -> String {
    let asked = try await browser.get(okafors.path(okafors.maya, "details/new"))
    return "based_on=\(asked.field("based_on") ?? "")&once=\(asked.field("once") ?? "")"
      + "&born_on[day]=9&born_on[month]=5&born_on[year]=2017&sex=female"
  }

  @Test func `only what was changed is recorded`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "details")

    let answer = try await browser.post(
      path, try await typed(browser, okafors) + "&school=Hill+Primary+School&first_language=Igbo")

    #expect(answer.location == "/people/\(okafors.maya)?done=details")
    let said = try await okafors.said(DetailsStated.self, about: okafors.maya)
    #expect(
      said.map(\.content) == [DetailsStated(firstLanguage: "Igbo", school: "Hill Primary School")])
  }

  @Test func `sent twice, it is recorded once`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "details")
    let body = try await typed(browser, okafors) + "&gp=Dr+Shah"

    let first = try await browser.post(path, body)
    let again = try await browser.post(path, body)

    #expect([first.status, again.status] == [303, 303])
    #expect(try await okafors.said(DetailsStated.self, about: okafors.maya).count == 1)
  }

  @Test func `two people who change different things do not stand in each other’s way`()
    async throws
  {
    let okafors = try await OkaforSite()
    let priya = try await okafors.browser()
    let body = try await typed(priya, okafors)
    try await okafors.tell(DetailsStated(gp: "Dr Shah"), about: [okafors.maya], by: .ellis)

    let answer = try await priya.post(
      okafors.path(okafors.maya, "details"), body + "&school=Hill+Primary+School")

    #expect(answer.status == 303)
    let page = try await priya.get("/people/\(okafors.maya)").page
    #expect(page.contains("Dr Shah") && page.contains("Hill Primary School"))
  }

  @Test func `two who change the same thing see both versions, and choose themselves`()
    async throws
  {
    let okafors = try await OkaforSite()
    let priya = try await okafors.browser()
    let path = okafors.path(okafors.maya, "details")
    let body = try await typed(priya, okafors) + "&school=Hill+Primary+School&gp=Dr+Shah"
    try await okafors.tell(
      DetailsStated(school: "Taught at home"), about: [okafors.maya], by: .ellis)

    let both = try await priya.post(path, body)

    #expect(both.status == 409)
    #expect(both.heading == "Somebody else changed this first")
    #expect(both.page.contains("Taught at home"))
    #expect(both.page.contains("Hill Primary School"))
    #expect(both.page.contains("PC Ellis, Wexcombe Police"))
    #expect(!both.page.contains(" checked"))
    #expect(try await okafors.said(DetailsStated.self, about: okafors.maya).count == 1)
  }

  @Test(arguments: [("mine", "Hill Primary School"), ("theirs", "Taught at home")])
  func `what a person chooses stands, and the rest of what they typed is kept`(
    _ choice: String, _ school: String
  ) async throws {
    let okafors = try await OkaforSite()
    let priya = try await okafors.browser()
    let path = okafors.path(okafors.maya, "details")
    let body = try await typed(priya, okafors) + "&school=Hill+Primary+School&gp=Dr+Shah"
    try await okafors.tell(
      DetailsStated(school: "Taught at home"), about: [okafors.maya], by: .ellis)
    let saw = try #require(try await priya.post(path, body).field("saw_version"))

    let without = try await priya.post(path, body + "&saw_version=\(saw)")
    let with = try await priya.post(path, body + "&saw_version=\(saw)&keep_school=\(choice)")

    #expect(without.status == 422)
    #expect(without.page.contains("Select which to keep for: school, nursery or college"))
    #expect(with.status == 303)
    let entries = try await okafors.entries(about: okafors.maya)
    let details = try #require(Identity(person: okafors.maya, entries: entries)?.details)
    #expect(details.school == school)
    #expect(details.gp == "Dr Shah")
  }

  @Test func `an impossible number and an unreal date are refused beside what was typed`()
    async throws
  {
    let okafors = try await OkaforSite()

    let answer = try await okafors.browser().post(
      okafors.path(okafors.maya, "details"),
      form([
        "born_on[day]": "30", "born_on[month]": "2", "born_on[year]": "2017",
        "nhs_number": "1234567890", "upn": "A123",
      ]))

    #expect(answer.status == 422)
    for message in [
      "The date of birth must be a real date", "The NHS number must be 10 digits",
      "The unique pupil number must be a letter and 12 digits",
    ] {
      #expect(answer.page.ranges(of: message).count == 2, "\(message)")
    }
    #expect(answer.page.contains("value=\"1234567890\""))
  }
}
