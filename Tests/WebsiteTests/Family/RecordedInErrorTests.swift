import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

/// Somebody who was made family by mistake is family no longer once that is withdrawn.
struct RecordedInErrorTests {
  /// Maya’s page, to which Daniel Reed was joined by mistake; Priya Nair may not open his.
  private func joined() async throws -> (OkaforSite, daniel: ID<Person>, link: ID<Entry>) {
    let okafors = try await OkaforSite()
    let daniel = try await okafors.site.register(.daniel)
    let link = try await okafors.tell(
      Relationship(kind: .father), about: [daniel, okafors.maya])
    return (okafors, daniel, link)
  }

  private func withdraw(_ okafors: OkaforSite, _ daniel: ID<Person>, _ link: ID<Entry>)
    async throws
  {
    try await okafors.tell(
      Withdrawal(), about: [okafors.maya, daniel], corrects: link, reason: "Another Daniel")
  }

  @Test func `who was family only by an entry recorded in error is named nowhere`() async throws {
    let (okafors, daniel, link) = try await joined()
    let browser = try await okafors.browser()
    let parts = ["people", "agreements/new", "family-codes/new", "entries/\(link)"]

    for part in parts {
      let before = try await browser.get(okafors.path(okafors.maya, part)).page
      #expect(before.contains("Daniel Reed"), "\(part)")
    }
    try await withdraw(okafors, daniel, link)

    for part in parts {
      let after = try await browser.get(okafors.path(okafors.maya, part)).page
      #expect(!after.contains("Daniel Reed"), "\(part)")
    }
    let entry = try await browser.get(okafors.path(okafors.maya, "entries/\(link)")).page
    #expect(entry.contains("Name not shown"))
    let code = try await browser.post(
      okafors.path(okafors.maya, "family-codes"),
      form(["giver": daniel.value, "purpose": "how_things_are"]))
    #expect(code.status == 404)
  }

  @Test func `who is named in a worry that stands stays named, and is given no code`()
    async throws
  {
    let (okafors, daniel, link) = try await joined()
    try await okafors.tell(Concern.coldAndHungry, about: [okafors.maya, daniel])
    try await withdraw(okafors, daniel, link)
    let browser = try await okafors.browser()

    let asked = try await browser.get(okafors.path(okafors.maya, "agreements/new")).page
    let codes = try await browser.get(okafors.path(okafors.maya, "family-codes/new")).page

    #expect(asked.contains("Daniel Reed"))
    #expect(codes.contains("Ngozi Okafor") && !codes.contains("Daniel Reed"))
  }
}
