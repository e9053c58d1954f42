import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

/// A child is registered as a child and an adult as an adult, as far as a date of birth tells.
struct RegisterStageTests {
  private static func born(_ year: String) -> [String: String] {
    ["given": "Kit", "born_on[day]": "9", "born_on[month]": "5", "born_on[year]": year]
  }

  @Test(
    arguments: [
      ("adult", "2017", "The date of birth makes them a child (7 years): select “Child”"),
      ("child", "1989", "The date of birth makes them an adult (35 years): select “Adult”"),
      ("unborn", "2024", "A child who is not born yet has no date of birth"),
    ] as [(String, String, String)])
  func `whoever the date of birth says they are not is refused, and what was typed is kept`(
    _ stage: String, _ year: String, _ message: String
  ) async throws {
    let site = try await TestSite()
    var fields = Self.born(year)
    fields["stage"] = stage
    let body = FormBody(fields.map { FormBody.Field(name: $0.key, value: $0.value) })

    let answer = try await site.signedIn(as: .ellis).post("/people", body.encoded)

    #expect(answer.status == 422)
    #expect(answer.page.ranges(of: message).count == 2)
    #expect(answer.page.contains("value=\"\(year)\""))
  }

  @Test func `a year of birth that leaves it open is taken as it is`() async throws {
    let site = try await TestSite()

    let answer = try await site.signedIn(as: .ellis).post(
      "/people", form(["stage": "adult", "given": "Kit", "born_on[year]": "2007"]))

    #expect(answer.status == 303)
  }

  @Test func `a child who was registered as an adult by mistake is put right`() async throws {
    let okafors = try await OkaforSite()
    let kit = try await okafors.site.register(
      Registration(
        stage: .adult, name: PersonName(given: "Kit", family: "Lowe"), bornOn: "2017-05-09"))
    try await okafors.tell(JoinedTeam(worker: Colleague.priya.worker), about: [kit])
    let entry = try #require(try await okafors.said(Registration.self, about: kit).first).entry.id
    let browser = try await okafors.browser()
    let path = okafors.path(kit, "entries/\(entry)/correction")

    let details = try await browser.get(okafors.path(kit, "details/new")).page
    let asked = try await browser.get(path).page
    let saved = try await browser.post(
      path,
      form([
        "based_on": entry.value, "what_was_wrong": "Kit is 7", "stage": "child", "given": "Kit",
        "family": "Lowe", "born_on[day]": "9", "born_on[month]": "5", "born_on[year]": "2017",
      ]))

    #expect(details.contains("href=\"\(path)\""))
    #expect(asked.contains("value=\"adult\" checked"))
    #expect(saved.status == 303, "\(saved.page)")
    let said = try #require(try await okafors.said(Registration.self, about: kit).last)
    #expect(said.content.stage == .child && said.entry.envelope.corrects == entry)
    #expect(try await browser.get("/people/\(kit)").page.contains("/voice\""))
  }
}
