import Examples
import Casework
import Record
import Storage
import Testing
import UseCases
import Vocabulary

struct EmergencyAccessTests {
  private let maya =
    "born_on[day]=9&born_on[month]=5&born_on[year]=2017&reason=child_missing&words=Gone+since+noon"

  private func form(_ given: String = "Maya", _ family: String = "Okafor") -> String {
    "given=\(given)&family=\(family)&\(maya)"
  }

  @Test func `a record opens for three hours, which a reload does not lengthen`() async throws {
    let site = try await TestSite()
    let maya = try await site.registerMaya()
    let ellis = try await site.signedIn(as: .ellis)
    let chronology = "/people/\(maya)/chronology"
    #expect(try await ellis.get(chronology).status == 404)
    let opened = try await ellis.post("/emergency-access", form())

    #expect(opened.page.contains("/people/\(maya)"))
    #expect(opened.page.contains("4 March 2025 at 12:30pm"))
    for _ in 0..<6 {
      #expect(try await ellis.get(chronology).status == 200)
      site.clock.move(seconds: 29 * 60)
    }
    #expect(try await ellis.get(chronology).status == 200)
    site.clock.move(seconds: 6 * 60)
    #expect(try await ellis.get(chronology).status == 404)
  }

  @Test func `sending the form twice opens it once`() async throws {
    let site = try await TestSite()
    try await site.registerMaya()
    let ellis = try await site.signedIn(as: .ellis)
    for _ in 0..<2 { #expect(try await ellis.post("/emergency-access", form()).status == 200) }

    #expect(try await site.store.reading { try $0.emergencyAccessesWaiting() }.count == 1)
  }

  @Test(arguments: [("maya", "okafor"), ("MAYA", "OKAFOR"), ("+Maya+", "Ok%C3%A1for")])
  func `capitals and accents do not matter`(given: String, family: String) async throws {
    let site = try await TestSite()
    try await site.registerMaya()
    let answer = try await site.signedIn(as: .ellis).post("/emergency-access", form(given, family))

    #expect(answer.status == 200)
  }

  @Test(arguments: [("May", "Okafor"), ("Maya", "Okafo"), ("Maia", "Okafor"), ("Okafor", "Maya")])
  func `the name has to be exact`(given: String, family: String) async throws {
    let site = try await TestSite()
    try await site.registerMaya()
    let answer = try await site.signedIn(as: .ellis).post("/emergency-access", form(given, family))

    #expect(answer.status == 422)
    #expect(
      try await site.store.reading { try $0.emergencyAccessesWaiting() }
        .isEmpty)
  }

  @Test func `somebody related gets the same answer as when there is nobody`() async throws {
    let nobody = try await TestSite()
    let related = try await TestSite()
    let maya = try await related.registerMaya()
    try await related.add(
      RelatedWorker(practitioner: Colleague.ellis.id, relation: "Uncle"), about: maya)
    let ellis = try await related.signedIn(as: .ellis)
    let answer = try await ellis.post("/emergency-access", form())
    let other = try await nobody.signedIn(as: .ellis).post("/emergency-access", form())

    #expect(answer.status == 422)
    #expect(answer.page.withoutProofs == other.page.withoutProofs)
    #expect(try await ellis.get("/people/\(maya)/chronology").status == 404)
  }

  @Test func `every use is logged with its reason, whether or not anybody was found`()
    async throws
  {
    let site = try await TestSite()
    let maya = try await site.registerMaya()
    let ellis = try await site.signedIn(as: .ellis)
    _ = try await ellis.post("/emergency-access", form())
    _ = try await ellis.post("/emergency-access", form("Nobody"))

    let log = try await site.accesses().filter { $0.action == .usedEmergencyAccess }
    #expect(log.map(\.people) == [[maya], []])
    #expect(
      log.first?.detail == "Maya Okafor, born 9 May 2017. A child is missing: Gone since noon")
    #expect(log.allSatisfy { $0.author.practitioner == Colleague.ellis.id })
  }

  @Test func `what is missing is said, and what was typed is kept`() async throws {
    let site = try await TestSite()
    let answer = try await site.signedIn(as: .ellis).post(
      "/emergency-access", "given=Maya&born_on[day]=31&born_on[month]=2&born_on[year]=2017")

    #expect(answer.status == 422)
    for words in [
      "Enter the surname", "a real day, month and year", "Select why", "what is happening",
    ] {
      #expect(answer.page.contains(words))
    }
    #expect(answer.page.contains("value=\"Maya\""))
    #expect(answer.page.contains("value=\"31\""))
  }
}

struct EmergencyReviewTests {
  /// An access used by somebody of the reviewer's own agency.
  private func site(usedBy worker: Worker) async throws -> (TestSite, ID<EmergencyAccess>) {
    let site = try await TestSite()
    let maya = try await site.registerMaya()
    let now = site.clock.now
    let id = try await site.store.writing { record in
      let id = record.makeID(EmergencyAccess.self)
      try record.add(
        EmergencyAccess(
          id: id, worker: worker, person: maya, reason: .urgentMedical,
          words: "Needed to know who may consent", beganAt: now,
          endsAt: now.adding(seconds: Double(EmergencyAccess.length))))
      return id
    }
    return (site, id)
  }

  private let colleague = Worker(
    practitioner: ID("a-colleague"), name: "Kit Marsh", role: .practitioner,
    agency: Colleague.morgan.agency)

  @Test func `an access stands out until somebody else has reviewed it`() async throws {
    let (site, id) = try await site(usedBy: colleague)
    let morgan = try await site.signedIn(as: .morgan)
    #expect(try await morgan.get("/emergency-access").page.contains("Not reviewed: Kit Marsh"))
    let answer = try await morgan.post(
      "/emergency-access/\(id)/review", "justified_\(id)=no&words_\(id)=Could+have+asked")

    #expect(answer.location == "/emergency-access")
    let page = try await morgan.get("/emergency-access").page
    #expect(!page.contains("Not reviewed:"))
    #expect(page.contains("Could have asked"))
    #expect(try await site.accesses().contains { $0.action == .reviewedEmergencyAccess })
  }

  @Test func `nobody reviews their own`() async throws {
    let (site, id) = try await site(usedBy: Colleague.morgan.worker)
    let morgan = try await site.signedIn(as: .morgan)
    #expect(try await morgan.get("/emergency-access").page.contains("somebody else reviews it"))
    let answer = try await morgan.post(
      "/emergency-access/\(id)/review", "justified_\(id)=yes&words_\(id)=Fine")

    #expect(answer.status == 403)
    #expect(try await site.store.reading { try $0.emergencyAccess(id) }?.review == nil)
  }

  @Test func `another agency’s accesses are for its own reviewers and the auditor`() async throws {
    let (site, id) = try await site(usedBy: Colleague.ellis.worker)
    let morgan = try await site.signedIn(as: .morgan)
    let theo = try await site.signedIn(as: .theo)

    #expect(try await !morgan.get("/emergency-access").page.contains("PC Ellis"))
    let refused = try await morgan.post(
      "/emergency-access/\(id)/review", "justified_\(id)=yes&words_\(id)=Fine")
    #expect(refused.status == 404)
    #expect(try await theo.get("/emergency-access").page.contains("Not reviewed: PC Ellis"))
  }

  @Test func `a reviewer who may not know of the child is told why, and not who it is`()
    async throws
  {
    let (site, id) = try await site(usedBy: colleague)
    _ = try await site.signedIn(as: .theo).post(
      "/emergency-access/\(id)/review", "justified_\(id)=yes&words_\(id)=Maya+Okafor+was+ill")
    let page = try await site.signedIn(as: .morgan).get("/emergency-access").page

    #expect(!page.contains("Okafor"))
    #expect(page.contains("who may consent"))
    #expect(page.contains("Somebody whose record you cannot see"))
  }

  @Test func `a review says whether and what, or is asked again with what was typed`()
    async throws
  {
    let (site, id) = try await site(usedBy: colleague)
    let answer = try await site.signedIn(as: .morgan).post(
      "/emergency-access/\(id)/review", "words_\(id)=Looked+into+it")

    #expect(answer.status == 422)
    #expect(answer.page.contains("Select whether it was justified"))
    #expect(answer.page.contains("Looked into it"))
  }
}

extension String {
  /// A page apart from what is different for each browser.
  fileprivate var withoutProofs: String {
    replacing(/name="csrf" value="[^"]*"/, with: "")
  }
}
