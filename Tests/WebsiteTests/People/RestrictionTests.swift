import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

struct RestrictionTests {
  private func restrict(_ okafors: OkaforSite, to named: [Colleague]) async throws -> Answer {
    let who = named.map { "&practitioner=\($0.rawValue)" }.joined()
    return try await okafors.browser(of: .noor).post(
      okafors.path(okafors.maya, "restriction"), "action=save&why=A+colleague%27s+child" + who)
  }

  @Test func `a restricted record is found and opened by those named, and by nobody else`()
    async throws
  {
    let okafors = try await OkaforSite()

    let answer = try await restrict(okafors, to: [.noor, .priya])

    #expect(answer.status == 303)
    for colleague in [Colleague.ellis, .theo] {
      let browser = try await okafors.browser(of: colleague)
      #expect(try await browser.get("/people/\(okafors.maya)").status == 404)
      #expect(try await browser.get("/people?q=Maya").page.contains(okafors.maya.value) == false)
    }
    let page = try await okafors.browser(of: .priya).get("/people/\(okafors.maya)").page
    #expect(page.contains("This record is restricted to named people"))
  }

  @Test func `a record is not restricted to nobody, or without a reason`() async throws {
    let okafors = try await OkaforSite()

    let answer = try await okafors.browser(of: .noor).post(
      okafors.path(okafors.maya, "restriction"), "action=save&practitioner_search=zz")

    #expect(answer.status == 422)
    #expect(answer.page.contains("Find and select who may open it"))
    #expect(answer.page.contains("Enter why the record is restricted"))
    #expect(answer.page.contains("No practitioner is called that"))
  }

  @Test func `a restriction is lifted with a reason`() async throws {
    let okafors = try await OkaforSite()
    _ = try await restrict(okafors, to: [.noor])
    let noor = try await okafors.browser(of: .noor)

    let without = try await noor.post(okafors.path(okafors.maya, "restriction/lifting"))
    let with = try await noor.post(
      okafors.path(okafors.maya, "restriction/lifting"), "why=Moved+away")

    #expect(without.status == 422)
    #expect(with.status == 303)
    #expect(try await okafors.browser(of: .ellis).get("/people/\(okafors.maya)").status == 200)
  }

  @Test func `a worker related to the family is shut out, and others see no hint of it`()
    async throws
  {
    let okafors = try await OkaforSite()

    let answer = try await okafors.browser(of: .noor).post(
      okafors.path(okafors.maya, "related-workers"),
      form(["practitioner": "ellis", "relation": "The child’s uncle", "action": "save"]))

    #expect(answer.status == 303)
    #expect(try await okafors.browser(of: .ellis).get("/people/\(okafors.maya)").status == 404)
    let page = try await okafors.browser(of: .priya).get("/people/\(okafors.maya)").page
    #expect(!page.contains("uncle"))
  }

  @Test func `nobody records it about themselves`() async throws {
    let okafors = try await OkaforSite()

    let answer = try await okafors.browser(of: .noor).post(
      okafors.path(okafors.maya, "related-workers"),
      form(["practitioner": "noor", "relation": "Aunt", "action": "save"]))

    #expect(answer.status == 422)
    #expect(answer.page.contains("You cannot record this about yourself"))
  }

  @Test func `the restricted section is logged by itself, and holds what is nowhere else`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await okafors.tell(
      Residence(
        household: "refuge", address: Address(lines: ["4 Hidden Lane"]), isWithheld: true),
      about: [okafors.maya], on: "2025-03-01/", marking: .restricted)
    try await okafors.tell(
      Note(text: "Only for those who need it"), about: [okafors.maya], marking: .restricted)
    let noor = try await okafors.browser(of: .noor)

    let overview = try await noor.get("/people/\(okafors.maya)").page
    let places = try await noor.get("/people/\(okafors.maya)/people").page
    let section = try await noor.get("/people/\(okafors.maya)/restricted").page

    for page in [overview, places] {
      #expect(!page.contains("Hidden") && !page.contains("Only for those"))
    }
    #expect(overview.contains("Restricted section"))
    #expect(section.contains("4 Hidden Lane") && section.contains("Only for those who need it"))
    #expect(section.contains("Maya Okafor"))
    let last = try #require(try await okafors.site.accesses().last)
    #expect(last.action == .openedRestrictedSection && last.people == [okafors.maya])
  }

  @Test func `whoever has no right to the restricted section sees no sign of one`() async throws {
    let okafors = try await OkaforSite()
    try await okafors.tell(
      Residence(
        household: "refuge", address: Address(lines: ["4 Hidden Lane"]), isWithheld: true),
      about: [okafors.maya], on: "2025-03-01/", marking: .restricted)
    let ellis = try await okafors.browser(of: .ellis)

    for part in ["", "/people", "/record", "/chronology"] {
      let page = try await ellis.get("/people/\(okafors.maya)\(part)").page
      #expect(!page.contains("estricted") || part == "/record", "\(part)")
      #expect(!page.contains("ithheld") && !page.contains("Hidden"), "\(part)")
    }
    #expect(try await ellis.get("/people/\(okafors.maya)/restricted").status == 404)
  }
}
