import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

struct RelationshipTests {
  @Test func `somebody already on the record becomes family, asked the way round that fits`()
    async throws
  {
    let okafors = try await OkaforSite()
    let daniel = try await okafors.site.register(.daniel)
    try await okafors.tell(JoinedTeam(worker: Colleague.priya.worker), about: [daniel])
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "relationships")

    let found = try await browser.get(okafors.path(okafors.maya, "family/new?q=Daniel")).page
    let asked = try await browser.get("\(path)/new?with=\(daniel)").page
    let answer = try await browser.post(
      path, form(["with": daniel.value, "from": "there", "kind": "father", "responsibility": "no"]))

    #expect(found.contains("relationships/new?with=\(daniel)"))
    #expect(asked.contains("Daniel Reed is what to Maya Okafor"))
    #expect(answer.location == "/people/\(okafors.maya)?done=linked")
    let said = try #require(try await okafors.said(Relationship.self, about: daniel).last)
    #expect(said.entry.envelope.subjects == [daniel, okafors.maya])
    #expect(said.content.hasParentalResponsibility == .no)
  }

  @Test func `asked the other way round, the first is the person of the page`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()

    let asked = try await browser.get(
      okafors.path(okafors.adaeze, "relationships/new?with=\(okafors.maya)&from=here")
    ).page
    _ = try await browser.post(
      okafors.path(okafors.adaeze, "relationships"),
      form(["with": okafors.maya.value, "from": "here", "kind": "carer", "caring": "yes"]))

    #expect(asked.contains("Adaeze Okafor is what to Maya Okafor"))
    let said = try #require(try await okafors.said(Relationship.self, about: okafors.maya).last)
    #expect(said.entry.envelope.subjects == [okafors.adaeze, okafors.maya])
  }

  @Test func `a relationship that ends is said again with its end`() async throws {
    let okafors = try await OkaforSite()
    let daniel = try await okafors.site.register(.daniel)
    try await okafors.tell(
      Relationship(kind: .stepParent, caresForChild: .yes), about: [daniel, okafors.maya],
      on: "2021/")
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "relationships")

    let asked = try await browser.get("\(path)/new?with=\(daniel)&from=there&kind=step_parent").page
    let answer = try await browser.post(
      path,
      form([
        "with": daniel.value, "from": "there", "kind": "step_parent", "caring": "no",
        "since[year]": "2021", "until[month]": "2", "until[year]": "2025",
      ]))

    #expect(asked.contains("value=\"step_parent\" checked"))
    #expect(answer.status == 303)
    let page = try await browser.get("/people/\(okafors.maya)/people").page
    #expect(page.contains("2021 to February 2025"))
  }

  @Test func `an end before its beginning, and a relationship of no kind, are refused`()
    async throws
  {
    let okafors = try await OkaforSite()

    let answer = try await okafors.browser().post(
      okafors.path(okafors.maya, "relationships"),
      form([
        "with": okafors.ngozi.value, "from": "there", "since[year]": "2024", "until[year]": "2020",
      ]))

    #expect(answer.status == 422)
    #expect(answer.page.contains("Select what Ngozi Okafor is to Maya Okafor"))
    #expect(answer.page.contains("The date it ended must be after it began"))
  }

  @Test func `nobody is linked to somebody the worker may not know of`() async throws {
    let okafors = try await OkaforSite()
    let stranger = try await okafors.site.register(.daniel)
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "relationships")

    #expect(try await browser.get("\(path)/new?with=\(stranger)").status == 404)
    let answer = try await browser.post(
      path, form(["with": stranger.value, "from": "there", "kind": "father"]))
    let nobody = try await browser.post(
      path, form(["with": "nobody-at-all", "from": "there", "kind": "father"]))

    #expect([answer.status, nobody.status] == [404, 404])
    #expect(try await okafors.said(Relationship.self, about: stranger).isEmpty)
  }

  @Test func `each row tells what the other is to the person of the page, from either page`()
    async throws
  {
    let okafors = try await OkaforSite()
    func rows(_ person: ID<Person>) async throws -> String {
      try await okafors.browser().get(okafors.path(person, "people")).page.plain
    }

    let maya = try await rows(okafors.maya)
    let samuel = try await rows(okafors.samuel)
    let ngozi = try await rows(okafors.ngozi)

    #expect(maya.contains("Brother or sister of Maya Okafor"))
    #expect(!maya.contains("Brother or sister of Samuel"))
    #expect(samuel.contains("Brother or sister of Samuel"))
    #expect(!samuel.contains("Brother or sister of Maya"))
    #expect(maya.contains("Mother of Maya Okafor"))
    #expect(ngozi.contains("Ngozi Okafor is mother of Maya Okafor"))
  }
}

extension String {
  /// Without the elements that keep names of either direction apart.
  fileprivate var plain: String { replacing("<bdi>", with: "").replacing("</bdi>", with: "") }
}
