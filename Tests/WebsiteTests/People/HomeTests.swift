import Casework
import Examples
import Record
import Testing
import UseCases
import Vocabulary

@testable import Website

struct HomeTests {
  @Test func `a practitioner sees the children they work with, and who leads`() async throws {
    let okafors = try await OkaforSite()
    try await okafors.tell(
      JoinedTeam(worker: Colleague.priya.worker, position: .leadProfessional), about: [okafors.maya]
    )
    try await okafors.tell(
      Sighting(wasSeen: true, place: "At school", method: .inPerson), about: [okafors.maya],
      on: "2025-02-24", by: .priya)

    let page = try await okafors.browser(of: .ellis).get("/").page

    #expect(page.contains("My children (4)"))
    #expect(page.contains("Maya Okafor, known as May"))
    #expect(page.contains("24 Feb 2025, 8 days ago"))
    #expect(page.contains("Priya Nair, Hill Primary School"))
    #expect(page.contains("Adults I work with (1)"))
  }

  @Test func `those seen longest ago come first`() async throws {
    let okafors = try await OkaforSite()
    for (child, day) in [(okafors.maya, "2025-03-01"), (okafors.samuel, "2025-01-20")] {
      try await okafors.tell(
        Sighting(wasSeen: true, method: .inPerson), about: [child], on: .on(.day(.init(day))))
    }

    let page = try await okafors.browser(of: .ellis).get("/").page

    let names = ["Adaeze Okafor", "Samuel Okafor", "Maya Okafor"]
      .compactMap { page.firstRange(of: ">\($0)")?.lowerBound }
    #expect(names.count == 3)
    #expect(names == names.sorted())
  }

  @Test(arguments: [Colleague.ada, .lena, .theo])
  func `a role without children of its own is told so in plain words`(_ colleague: Colleague)
    async throws
  {
    let okafors = try await OkaforSite()

    let answer = try await okafors.browser(of: colleague).get("/")

    #expect(answer.status == 200)
    #expect(!answer.page.contains("Okafor"))
    #expect(!answer.page.contains("My children"))
    #expect(answer.page.contains("href=\"/people/new\"") == false)
  }

  @Test func `an administrator is led to accounts, and an analyst to nobody`() async throws {
    let site = try await TestSite()

    let administrator = try await site.signedIn(as: .ada).get("/").page
    let analyst = try await site.signedIn(as: .lena).get("/").page

    #expect(administrator.contains("href=\"/accounts\""))
    #expect(analyst.contains("no records about single people"))
    #expect(!analyst.contains("name=\"q\""))
  }

  @Test func `the front door sees records that may be of the same person, but no restricted one`()
    async throws
  {
    let okafors = try await OkaforSite()
    let twin = try await okafors.site.register(.maya)
    let noor = try await okafors.browser(of: .noor)

    let before = try await noor.get("/").page
    try await okafors.tell(RestrictedRecord(named: ["nobody"], why: "Staff child"), about: [twin])
    let after = try await noor.get("/").page

    #expect(before.contains("Records that may be of the same person (1)"))
    #expect(!after.contains("Records that may be of the same person"))
    #expect(!after.contains(twin.value))
  }

  @Test func `an emergency access that nobody has reviewed stands out for those who review it`()
    async throws
  {
    let okafors = try await OkaforSite()
    try await okafors.site.openInEmergency(okafors.maya, to: .rowan)

    let auditor = try await okafors.browser(of: .theo).get("/").page
    let elsewhere = try await okafors.browser(of: .morgan).get("/").page

    #expect(auditor.contains("1 emergency access is waiting for review"))
    #expect(!elsewhere.contains("waiting for review"))
  }
}

extension LocalDate {
  fileprivate init(_ iso: String) { self.init(stringLiteral: iso) }
}
