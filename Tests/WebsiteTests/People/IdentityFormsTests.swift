import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

struct IdentityFormsTests {
  @Test func `a new name is added once however often it is sent, and the earlier one stays`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "names")
    let key = try #require(try await browser.get("\(path)/new").field("once"))
    let reed = form([
      "use": "legal", "given": "Maya", "family": "Reed", "since[year]": "2024", "once": key,
    ])

    let first = try await browser.post(path, reed)
    let again = try await browser.post(path, reed)

    #expect([first.status, again.status] == [303, 303])
    #expect(try await okafors.said(NameStated.self, about: okafors.maya).count == 1)
    let page = try await browser.get("/people/\(okafors.maya)?done=named").page
    #expect(page.contains("The name is saved."))
    #expect(page.contains("<bdi>Maya Reed, known as May</bdi>"))
    #expect(page.contains("Maya Okafor, known as May (full name"))
  }

  @Test func `what somebody is known as is a name by itself`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()

    let answer = try await browser.post(
      okafors.path(okafors.adaeze, "names"), form(["use": "known_as", "known_as": "Ada"]))

    #expect(answer.status == 303)
    #expect(try await browser.get("/people?q=Ada").page.contains("Adaeze Okafor, known as Ada"))
  }

  @Test func `a name without words, or in the future, is refused and kept`() async throws {
    let okafors = try await OkaforSite()

    let answer = try await okafors.browser().post(
      okafors.path(okafors.maya, "names"),
      form(["given": " ", "since[day]": "5", "since[month]": "3", "since[year]": "2025"]))

    #expect(answer.status == 422)
    for message in [
      "Select what the name is to them", "Enter a given name or a family name",
      "The date they began to use it must be today or in the past",
    ] {
      #expect(answer.page.ranges(of: message).count == 2, "\(message)")
    }
    #expect(answer.page.contains("value=\"2025\""))
  }

  @Test func `R-009 a baby stays the same person when it is born, with the earlier name`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let born: KeyValuePairs<String, String> = [
      "born_on[day]": "3", "born_on[month]": "3", "born_on[year]": "2025", "given": "Ife",
      "family": "Okafor", "sex": "female",
    ]

    let answer = try await browser.post(okafors.path(okafors.unborn, "birth"), form(born))
    let again = try await browser.post(okafors.path(okafors.unborn, "birth"), form(born))

    #expect(answer.location == "/people/\(okafors.unborn)?done=born")
    #expect(again.status == 422)
    #expect(again.page.contains("is on the record as born already"))
    let page = try await browser.get("/people/\(okafors.unborn)").page
    #expect(page.contains("Ife Okafor"))
    #expect(page.contains("Baby Okafor"))
    #expect(page.contains("1 day old"))
  }

  @Test func `a death is shown wherever the person is, and may be known only by its year`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()

    let answer = try await browser.post(
      okafors.path(okafors.ngozi, "death"), form(["died_on[year]": "2024", "basis": "fact"]))

    #expect(answer.status == 303)
    let page = try await browser.get("/people/\(okafors.maya)").page
    #expect(page.contains("died 2024"))
    #expect(page.contains("Cross: has died"))
  }

  @Test func `a death before the birth is refused`() async throws {
    let okafors = try await OkaforSite()

    let answer = try await okafors.browser().post(
      okafors.path(okafors.maya, "death"), form(["died_on[year]": "2010", "basis": "fact"]))

    #expect(answer.status == 422)
    #expect(answer.page.contains("The date of death must not be before the birth"))
  }

  @Test func `a note with a megabyte in it is refused and not lost`() async throws {
    let okafors = try await OkaforSite()
    let pasted = String(repeating: "word ", count: 209_715)

    let answer = try await okafors.browser().post(
      okafors.path(okafors.maya, "notes"),
      form(["text": pasted, "occurred": "today", "basis": "fact"]))

    #expect(answer.status == 422)
    #expect(answer.page.contains("The note must be 20,000 characters or fewer"))
    #expect(answer.page.contains(pasted))
    #expect(try await okafors.said(Note.self, about: okafors.maya).isEmpty)
  }

  @Test func `a name is kept as a draft as it is typed, and found again`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "names/new")
    let asked = try await browser.get(path)
    let draft = try #require(asked.field("draft_path"))

    _ = try await browser.post(
      "/drafts", form(["draft_path": draft, "draft_title": "Name", "given": "Half-typed"]))
    let found = try await browser.get(path)

    #expect(asked.page.contains("data-draft"))
    #expect(found.page.contains("This is your draft"))
    #expect(found.page.contains("value=\"Half-typed\""))
  }
}
