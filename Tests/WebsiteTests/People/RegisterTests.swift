import Casework
import Examples
import Markup
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

struct RegisterTests {
  private let kit: KeyValuePairs<String, String> = [
    "stage": "child", "given": "Kit", "family": "Marsh", "known_as": "Kitty",
    "born_on[month]": "5", "born_on[year]": "2019", "sex": "female",
  ]

  @Test func `somebody new is registered once, and who did it is in their team`() async throws {
    let site = try await TestSite()
    let browser = try await site.signedIn(as: .ellis)
    let key = try #require(try await browser.get("/people/new").field("once"))

    let first = try await browser.post("/people", form(kit) + "&once=\(key)")
    let again = try await browser.post("/people", form(kit) + "&once=\(key)&none_of_these=yes")

    #expect(first.status == 303)
    #expect(again.location == first.location)
    let page = try await browser.get(try #require(first.location)).page
    #expect(page.contains("Registered. You are in their team."))
    #expect(page.contains("May 2019"))
    #expect(page.contains("Kitty"))
    #expect(page.contains("PC Ellis"))
  }

  @Test func `sending the form again leads to whom it registered, not to a likely duplicate`()
    async throws
  {
    let site = try await TestSite()
    let browser = try await site.signedIn(as: .ellis)
    let typed =
      form(kit) + "&once=\(try #require(try await browser.get("/people/new").field("once")))"

    let first = try await browser.post("/people", typed)
    let again = try await browser.post("/people", typed)

    #expect(again.status == 303)
    let path = try #require(first.location?.split(separator: "?").first)
    #expect(again.location == "\(path)?done=saved")
  }

  @Test func `somebody who may be here already is shown before anybody is registered`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser(of: .priya)
    let may: KeyValuePairs<String, String> = [
      "stage": "child", "given": "Maia", "family": "Okafor", "born_on[day]": "9",
      "born_on[month]": "5", "born_on[year]": "2017",
    ]

    let asked = try await browser.post("/people", form(may))
    let registered = try await browser.post("/people", form(may) + "&none_of_these=yes")

    #expect(asked.status == 200)
    #expect(asked.heading == "This may be someone already here")
    #expect(asked.page.contains("href=\"/people/\(okafors.maya)\""))
    #expect(asked.page.contains("value=\"Maia\""))
    #expect(registered.status == 303)
    #expect(registered.location?.contains(okafors.maya.value) == false)
  }

  @Test func `somebody going back to change what they typed finds it all there`() async throws {
    let okafors = try await OkaforSite()

    let answer = try await okafors.browser(of: .priya)
      .post(
        "/people", form(["stage": "child", "given": "Maya", "family": "Okafor"]) + "&action=change")

    #expect(answer.heading == "Register somebody new")
    #expect(answer.page.contains("value=\"Maya\""))
  }

  @Test func `an unborn child needs only a name to be known by, and may have a due date`()
    async throws
  {
    let site = try await TestSite()
    let browser = try await site.signedIn(as: .ellis)

    let answer = try await browser.post(
      "/people",
      form([
        "stage": "unborn", "given": "Baby", "family": "Ashe", "expected_on[day]": "4",
        "expected_on[month]": "6", "expected_on[year]": "2025",
      ]))

    let page = try await browser.get(try #require(answer.location)).page
    #expect(page.contains("Due 4 June 2025"))
    #expect(page.contains("<polygon"))
  }

  @Test(
    arguments: [
      (["given": "Kit"], "stage", "Select whether they are a child, an unborn child or an adult"),
      (["stage": "child"], "given", "Enter a given name or a family name"),
      (
        [
          "stage": "child", "given": "Kit", "born_on[day]": "31", "born_on[month]": "2",
          "born_on[year]": "2019",
        ],
        "born_on", "The date of birth must be a real date"
      ),
      (
        [
          "stage": "child", "given": "Kit", "born_on[day]": "5", "born_on[month]": "3",
          "born_on[year]": "2025",
        ],
        "born_on", "The date of birth must be today or in the past"
      ),
      (
        ["stage": "child", "given": "Kit", "born_on[day]": "4", "born_on[year]": "2019"],
        "born_on[month]", "The date of birth must include a month"
      ),
      (
        ["stage": "child", "given": "Kit", "nhs_number": "943 476 5918"], "nhs_number",
        "The NHS number must be 10 digits that belong together"
      ),
      (
        [
          "stage": "unborn", "given": "Baby", "expected_on[day]": "4", "expected_on[month]": "6",
          "expected_on[year]": "2028",
        ],
        "expected_on", "The due date must be within the next 10 months"
      ),
    ] as [([String: String], String, String)])
  func `what is wrong is said at the top and at the question, and what was typed is kept`(
    _ fields: [String: String], _ field: String, _ message: String
  ) async throws {
    let site = try await TestSite()
    let body = FormBody(fields.map { FormBody.Field(name: $0.key, value: $0.value) })

    let answer = try await site.signedIn(as: .ellis).post("/people", body.encoded)

    #expect(answer.status == 422)
    #expect(answer.title.hasPrefix("Error: "))
    #expect(answer.page.contains("<a href=\"#\(fieldID(field))\">\(message)"))
    #expect(answer.page.ranges(of: message).count == 2)
    for (name, value) in fields where name != "stage" {
      #expect(answer.page.contains("value=\"\(value)\""), "\(name)")
    }
  }

  @Test(arguments: [
    "👩‍👧 Zoë Ó Súilleabháin", "أمينة الزهراء", "<b>Kit</b> & \"Co\"", "לאה",
  ])
  func `any name is kept as it was typed and shown without doing harm`(_ given: String)
    async throws
  {
    let site = try await TestSite()
    let browser = try await site.signedIn(as: .ellis)

    let answer = try await browser.post(
      "/people", form(["stage": "child", "given": given, "family": "Marsh"]))

    let page = try await browser.get(try #require(answer.location)).page
    #expect(page.contains("<bdi>\(Markup(given).string) Marsh</bdi>"))
    #expect(!page.contains("<b>Kit"))
  }

  @Test
  func `control characters, and marks that reorder what is around them, are taken out of names`()
    async throws
  {
    let site = try await TestSite()
    let browser = try await site.signedIn(as: .ellis)

    let answer = try await browser.post(
      "/people",
      form(["stage": "child", "given": "Ki\u{0007}t\u{202E}\r\n Ann", "family": "Marsh"]))

    let page = try await browser.get(try #require(answer.location)).page
    #expect(page.contains("<bdi>Kit Ann Marsh</bdi>"))
  }

  @Test func `a megabyte pasted as a name is refused and not lost`() async throws {
    let site = try await TestSite()
    let pasted = String(repeating: "Kit ", count: 262_144)

    let answer = try await site.signedIn(as: .ellis)
      .post("/people", form(["stage": "child", "given": pasted, "family": "Marsh"]))

    #expect(answer.status == 422)
    #expect(answer.page.contains("The given name must be 100 characters or fewer"))
    #expect(answer.page.contains(pasted))
  }

  @Test func `a family member is registered with who they are and where they live`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser(of: .priya)
    let daniel: KeyValuePairs<String, String> = [
      "with": okafors.maya.value, "stage": "adult", "given": "Daniel", "family": "Reed",
      "sex": "male", "kind": "father", "responsibility": "not_known", "caring": "yes",
      "lives_at": "rope-walk",
    ]

    let asked = try await browser.get("/people/new?with=\(okafors.maya)")
    let answer = try await browser.post("/people", form(daniel))

    #expect(asked.heading == "Register a family member")
    #expect(asked.page.contains("Yes, at 12 Rope Walk, Saltmarsh"))
    #expect(answer.status == 303)
    let link = try #require(try await okafors.said(Relationship.self, about: okafors.maya).last)
    #expect(link.content.kind == .father)
    #expect(link.entry.envelope.subjects.last == okafors.maya)
    let maya = try await browser.get("/people/\(okafors.maya)").page
    #expect(maya.contains("Daniel Reed"))
    #expect(maya.contains("Father, cares for the child"))
  }

  @Test func `on an adult’s page a newcomer may be their child`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser(of: .priya)

    let answer = try await browser.post(
      "/people",
      form([
        "with": okafors.ngozi.value, "stage": "child", "given": "Ife", "family": "Okafor",
        "kind": "of_mother",
      ]) + "&none_of_these=yes")

    #expect(answer.status == 303)
    let link = try #require(try await okafors.said(Relationship.self, about: okafors.ngozi).last)
    #expect(link.content.kind == .mother)
    #expect(link.entry.envelope.subjects.first == okafors.ngozi)
  }

  @Test func `nobody is registered as the family of somebody the worker may not know of`()
    async throws
  {
    let okafors = try await OkaforSite()
    let rowan = try await okafors.browser(of: .rowan)
    let daniel: KeyValuePairs<String, String> = [
      "with": okafors.maya.value, "stage": "adult", "given": "Daniel", "kind": "father",
    ]

    #expect(try await rowan.get("/people/new?with=\(okafors.maya)").status == 404)
    #expect(try await rowan.post("/people", form(daniel)).status == 404)
  }
}
