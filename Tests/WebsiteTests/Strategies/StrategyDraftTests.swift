import Casework
import Examples
import Packs
import Record
import Storage
import Testing
import UseCases
import Vocabulary

@testable import Website

struct StrategyDraftTests {
  private let path = "/strategies/bnes/draft"
  private let question = "impact-section"

  /// A draft of the strategy that leaves most open, and the analyst who opened it.
  private func opened() async throws -> (TestSite, Browser) {
    let site = try await TestSite()
    let lena = try await site.signedIn(as: .lena)
    let answer = try await lena.post(path)
    #expect(answer.location == path)
    return (site, lena)
  }

  private func decision(_ revision: Int, by party: String) -> String {
    "revision=\(revision)&option_\(question)=merged&says_\(question)=It+becomes+part+of+section+2."
      + "&why_\(question)=It+repeats+it.&party_\(question)=\(party)"
  }

  private func body(of site: TestSite) async throws -> String {
    let pack = try #require(try ShippedStrategies.library.get()[ID("bnes")])
    return try #require(pack.bodies.first { $0.canAgree } ?? pack.bodies.first).party.value
  }

  @Test func `an open question is given to somebody, and decided with the reason`() async throws {
    let (site, lena) = try await opened()
    let party = try await body(of: site)

    let assigned = try await lena.post(
      "\(path)/questions/\(question)/assignment", "revision=1&party_\(question)=\(party)")
    let decided = try await lena.post(
      "\(path)/questions/\(question)/decision", decision(2, by: party))
    let page = try await lena.get(path).page

    #expect(assigned.status == 303)
    #expect(decided.status == 303)
    #expect(page.contains("It becomes part of section 2. By"))
    #expect(page.contains("Why: It repeats it."))
    #expect(page.contains("questions/impact-section"))
    let inForce = try await site.browser.get("/strategies/bnes/open").page
    #expect(!inForce.contains(">Decided<"))
    let log = try await site.accesses().filter { $0.action == .changedStrategy }
    #expect(log.count == 3)
  }

  @Test func `without who, what or why nothing is decided`() async throws {
    let (_, lena) = try await opened()

    let answer = try await lena.post(
      "\(path)/questions/\(question)/decision", "revision=1&says_\(question)=Yes")

    #expect(answer.status == 422)
    #expect(answer.page.contains("Say what was decided, why, and by whom"))
  }

  @Test func `what is typed is kept with its faults, which are shown with line and column`()
    async throws
  {
    let (site, lena) = try await opened()
    let broken = "- id: impact%0A  asks: What?%0A  tipe: left_open%0A"

    let saved = try await lena.post(
      "\(path)/file", "revision=1&path=questions.yaml&text=\(broken)")
    let file = try await lena.get("\(path)/file?path=questions.yaml").page
    let draft = try await lena.get(path).page

    #expect(saved.status == 303)
    #expect(file.contains("tipe: left_open"))
    #expect(file.contains("questions.yaml:3:3"))
    #expect(draft.contains("questions.yaml:3:3"))
    #expect(try await site.browser.get("/strategies/bnes").status == 200)
  }

  @Test func `two who change the same draft lose nothing`() async throws {
    let (_, lena) = try await opened()
    _ = try await lena.post("\(path)/file", "revision=1&path=aims.yaml&text=one")

    let second = try await lena.post("\(path)/file", "revision=1&path=aims.yaml&text=two")

    #expect(second.status == 409)
    #expect(second.page.contains("Somebody else changed the draft first"))
    #expect(second.page.contains("two</textarea>"))
    #expect(second.page.contains("<pre>one"))
  }

  @Test func `a version is agreed by a body, recorded by somebody who did not write it`()
    async throws
  {
    let site = try await TestSite()
    let lena = try await site.signedIn(as: .lena)
    let path = "/strategies/bury/draft"
    let pack = try #require(try ShippedStrategies.library.get()[ID("bury")])
    let party = try #require(pack.bodies.first { $0.canAgree }).party.value
    _ = try await lena.post(path)
    let folder = try #require(try ShippedStrategies.library.get().folder(of: ID("bury")))
    let changed = try #require(folder["aims.yaml"])
      .replacing("Stop child neglect", with: "End child neglect")
    _ = try await lena.post(
      "\(path)/file", "revision=1&path=aims.yaml&text=\(FormBody.encoded(changed))")
    let agreement = "revision=2&party_version=\(party)&minute_version=12/25"

    let analyst = try await lena.post("\(path)/agreement", agreement)
    let stale = try await site.signedIn(as: .morgan)
      .post("\(path)/agreement", "revision=1&party_version=\(party)")
    let agreed = try await site.signedIn(as: .morgan).post("\(path)/agreement", agreement)

    #expect(analyst.status == 403)
    #expect(stale.status == 422)
    #expect(agreed.location == "/strategies/bury/versions")
    let versions = try await site.browser.get("/strategies/bury/versions").page
    #expect(versions.contains("12/25") && versions.contains("Morgan Reid"))
    #expect(try await site.browser.get("/strategies/bury").page.contains("End child neglect"))
    #expect(try await lena.get(path).page.contains("There is no draft of this strategy"))
  }

  @Test func `a case keeps the version in force when it began`() async throws {
    let site = try await TestSite()
    let shipped = try ShippedStrategies.library.get()
    let folder = try #require(shipped.folder(of: ID("bury")))
    let (old, new) = ("child neglect", "the neglect of children")
    let version = StrategyVersion(
      strategy: ID("bury"), number: 2,
      files: folder.files.mapValues { $0.replacing(old, with: new) },
      from: "2025-03-01", agreedBy: [], agreedOn: "2025-03-01", minute: nil, recordedBy: "",
      recordedAt: site.clock.now)
    let open = OpenStrategies(store: site.store, shipped: shipped)

    let before = try open.library(with: [version], on: "2025-02-28")[ID("bury")]
    let after = try open.library(with: [version], on: "2025-03-01")[ID("bury")]

    #expect(before?.aims.contains { $0.says.contains(old) } == true)
    #expect(after?.aims.contains { $0.says.contains(new) } == true)
  }

  @Test func `R-199 measures are official only once a board has agreed them`() async throws {
    let site = try await TestSite()
    let lena = try await site.signedIn(as: .lena)
    let path = "/strategies/bury/draft"
    let pack = try #require(try ShippedStrategies.library.get()[ID("bury")])
    let party = try #require(pack.bodies.first { $0.canAgree }).party.value
    let measure = try #require(pack.indicators.first { $0.status.isFormal }).id
    _ = try await lena.post(path)

    let nobody = try await lena.post("\(path)/measures", "revision=1&indicator=\(measure)")
    let board = try await lena.post(
      "\(path)/measures", "revision=1&indicator=\(measure)&party_measures=\(party)")

    #expect(nobody.status == 422)
    #expect(board.status == 303)
    let page = try await lena.get(path).page
    #expect(page.contains("indicators/\(measure)"))
    #expect(page.contains("agreed"))
  }

  @Test func `an administrator chooses the strategy the place follows`() async throws {
    let site = try await TestSite()
    let ada = try await site.signedIn(as: .ada)

    let asked = try await ada.get("/place/strategy")
    let nothing = try await ada.post("/place/strategy", "strategy=atlantis")
    let chosen = try await ada.post("/place/strategy", "strategy=liverpool")

    #expect(asked.page.contains("Blackpool"))
    #expect(nothing.status == 422)
    #expect(chosen.location == "/strategies/liverpool")
    #expect(try await site.store.followedStrategy() == ID("liverpool"))
  }
}
