import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

struct HomesTests {
  @Test func `several of a family move at once, and leave the old home`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "moves")
    let key = try #require(try await browser.get("\(path)/new").field("once"))
    let move = form([
      "line_1": "8 Quay Street", "town": "Saltmarsh", "postcode": "zz99 3vz", "withheld": "no",
      "from[month]": "2", "from[year]": "2025", "still_rope-walk": "no",
      "with": okafors.ngozi.value, "with": okafors.samuel.value, "once": key,
    ])

    let first = try await browser.post(path, move)
    let again = try await browser.post(path, move)

    #expect(first.location == "/people/\(okafors.maya)?done=moved")
    #expect(again.status == 303)
    for person in [okafors.maya, okafors.ngozi, okafors.samuel] {
      let homes = Family(try await okafors.entries(about: person))
        .homes(of: person, on: "2025-03-04")
      #expect(homes.map(\.address.text) == ["8 Quay Street, Saltmarsh, ZZ99 3VZ"])
    }
    let adaeze = Family(try await okafors.entries(about: okafors.adaeze))
    #expect(adaeze.homes(of: okafors.adaeze, on: "2025-03-04").count == 1)
    #expect(try await okafors.said(Residence.self, about: okafors.maya).count == 2)
    let page = try await browser.get("/people/\(okafors.maya)/people").page
    #expect(page.contains("8 Quay Street"))
    #expect(page.contains("February 2025"))
  }

  @Test func `a child may live in two homes`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()

    _ = try await browser.post(
      okafors.path(okafors.maya, "moves"),
      form([
        "line_1": "8 Quay Street", "withheld": "no", "from[year]": "2025",
        "still_rope-walk": "yes",
      ]))

    let page = try await browser.get("/people/\(okafors.maya)").page
    #expect(page.contains("Lives at both"))
    #expect(page.contains("8 Quay Street") && page.contains("12 Rope Walk"))
  }

  @Test func `a withheld address is kept in the restricted section, whoever records it`()
    async throws
  {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()

    let answer = try await browser.post(
      okafors.path(okafors.maya, "moves"),
      form([
        "line_1": "4 Hidden Lane", "withheld": "yes", "from[year]": "2025",
        "still_rope-walk": "no",
      ]))

    #expect(answer.location == "/people/\(okafors.maya)?done=withheld")
    let entry = try #require(try await okafors.said(Residence.self, about: okafors.maya).last)
    #expect(entry.entry.envelope.marking == .restricted)
    for colleague in [Colleague.priya, .noor] {
      let page = try await okafors.browser(of: colleague).get("/people/\(okafors.maya)").page
      #expect(!page.contains("Hidden"))
    }
    let section = try await okafors.browser(of: .noor).get("/people/\(okafors.maya)/restricted")
    #expect(section.page.contains("4 Hidden Lane"))
  }

  @Test func `what is not answered about a move is asked for, and what was typed is kept`()
    async throws
  {
    let okafors = try await OkaforSite()

    let answer = try await okafors.browser().post(
      okafors.path(okafors.maya, "moves"),
      form([
        "town": "Saltmarsh", "postcode": "nowhere", "from[day]": "31", "from[month]": "4",
        "from[year]": "2025",
      ]))

    #expect(answer.status == 422)
    for message in [
      "Enter a full postcode", "Select whether the address has to be kept from people",
      "The date they moved must be a real date",
      "Select whether they still live at 12 Rope Walk, Saltmarsh as well",
    ] {
      #expect(answer.page.ranges(of: message).count == 2, "\(message)")
    }
    #expect(answer.page.contains("value=\"Saltmarsh\""))
    #expect(answer.page.contains("value=\"nowhere\""))
  }

  @Test func `somebody joins the home of a relative`() async throws {
    let okafors = try await OkaforSite()
    let daniel = try await okafors.site.register(.daniel)
    try await okafors.tell(Relationship(kind: .father), about: [daniel, okafors.maya])
    try await okafors.tell(
      Residence(household: "quay", address: Address(lines: ["8 Quay Street"])), about: [daniel],
      on: "2024/")
    let browser = try await okafors.browser()
    let path = okafors.path(okafors.maya, "moves")
    let before = try await browser.get("\(path)/new").page
    try await okafors.tell(
      JoinedTeam(worker: Colleague.priya.worker), about: [daniel], on: "2024-09-02")

    let asked = try await browser.get("\(path)/new").page
    _ = try await browser.post(
      path, form(["to": "quay", "from[year]": "2025", "still_rope-walk": "no"]))

    #expect(!before.contains("8 Quay Street"))
    #expect(asked.contains("8 Quay Street"))
    let page = try await browser.get("/people/\(okafors.maya)").page
    #expect(page.contains("8 Quay Street, with <bdi>Daniel Reed</bdi>"))
  }

  @Test func `somebody leaves a home and the others stay`() async throws {
    let okafors = try await OkaforSite()
    let browser = try await okafors.browser()

    let answer = try await browser.post(
      okafors.path(okafors.maya, "departures"),
      form([
        "household": "rope-walk", "who": okafors.ngozi.value, "left_on[day]": "1",
        "left_on[month]": "3", "left_on[year]": "2025",
      ]))

    #expect(answer.status == 303)
    let page = try await browser.get("/people/\(okafors.maya)").page
    #expect(page.contains("12 Rope Walk, Saltmarsh, with <bdi>Samuel Okafor</bdi>"))
    let places = try await browser.get("/people/\(okafors.maya)/people").page
    #expect(places.contains("1 March 2025"))
  }

  @Test func `who is not named on the page cannot be moved or made to leave`() async throws {
    let okafors = try await OkaforSite()
    let stranger = try await okafors.site.register(.daniel)
    let browser = try await okafors.browser()

    _ = try await browser.post(
      okafors.path(okafors.maya, "moves"),
      form([
        "line_1": "8 Quay Street", "withheld": "no", "from[year]": "2025",
        "still_rope-walk": "yes", "with": stranger.value,
      ]))
    let left = try await browser.post(
      okafors.path(okafors.maya, "departures"),
      form(["household": "rope-walk", "who": stranger.value, "left_on[year]": "2025"]))

    #expect(try await okafors.said(Residence.self, about: stranger).isEmpty)
    #expect(left.status == 422)
    #expect(left.page.contains("Select who left"))
  }
}
