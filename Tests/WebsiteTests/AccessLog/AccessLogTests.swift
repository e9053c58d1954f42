import Examples
import Casework
import Record
import Storage
import Testing
import UseCases
import Vocabulary

struct AccessLogTests {
  @Test func `an auditor reads who looked at whom, and that is logged too`() async throws {
    let site = try await TestSite()
    let maya = try await site.registerMaya()
    try await site.add(JoinedTeam(worker: Colleague.ellis.worker), about: maya)
    _ = try await site.signedIn(as: .ellis).get("/people/\(maya)/chronology")
    let theo = try await site.signedIn(as: .theo)
    let page = try await theo.get("/access-log").page

    #expect(page.contains("PC Ellis"))
    #expect(page.contains("Maya Okafor"))
    #expect(try await site.accesses().last?.action == .readAccessLog)
  }

  @Test func `a safeguarding lead reads what their own agency did`() async throws {
    let site = try await TestSite()
    let maya = try await site.registerMaya()
    try await site.add(JoinedTeam(worker: Colleague.ellis.worker), about: maya)
    _ = try await site.signedIn(as: .ellis).get("/people/\(maya)/chronology")
    let page = try await site.signedIn(as: .sam).get("/access-log").page

    #expect(!page.contains("PC Ellis"))
  }

  @Test func `a child the reader may not know of stays unnamed`() async throws {
    let site = try await TestSite()
    let maya = try await site.registerMaya()
    try await site.add(JoinedTeam(worker: Colleague.ellis.worker), about: maya)
    _ = try await site.signedIn(as: .ellis).get("/people/\(maya)/chronology")
    try await site.add(RestrictedRecord(named: [], why: "A colleague’s child"), about: maya)
    let page = try await site.signedIn(as: .theo).get("/access-log").page

    #expect(page.contains("PC Ellis"))
    #expect(page.contains("1 whose record you cannot see"))
    #expect(!page.contains("Okafor"))
  }

  @Test func `being refused is logged, whether or not there is such a child`() async throws {
    let site = try await TestSite()
    let maya = try await site.registerMaya()
    let ellis = try await site.signedIn(as: .ellis)
    _ = try await ellis.get("/people/\(maya)/chronology")
    _ = try await ellis.get("/people/nobody-at-all/chronology")

    let refusals = try await site.accesses().filter { $0.action == .wasRefused }
    #expect(refusals.map(\.people) == [[maya], [ID("nobody-at-all")]])
    #expect(refusals.allSatisfy { $0.detail == "/people/:person/chronology" })
  }
}
