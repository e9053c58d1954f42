import Casework
import Examples
import Packs
import Record
import Storage
import Testing
import UseCases
import Vocabulary

@testable import Website

/// A published tool with a sum, which a place adds as one file.
struct AddedUpTests {
  private static let tool = """
    id: settled
    version: 1
    title: How settled
    about: child
    purpose: How settled a child is at nursery, as a published tool asks it.
    scoring:
      as_in: the invented manual of 2020, page 4
      items: [arrives, plays]
      bands: [{ label: Settling, from: 0, to: 3 }, { label: Settled, from: 4, to: 7 }]
    sections:
      - id: all
        title: At nursery
        items:
          - id: arrives
            asks: How does the child arrive?
            choice: [{ id: upset, label: Upset, worth: 0 }, { id: calm, label: Calm, worth: 2 }]
          - { id: plays, asks: How much does the child play?, scale: { from: 1, to: 5 } }
    """

  /// A place whose strategy has the tool among its files.
  private func place() async throws -> OkaforSite {
    let okafors = try await OkaforSite()
    let store = okafors.site.store
    try await okafors.follow("wrenbury-vale")
    let shipped = try ShippedStrategies.library.get()
    let files = try #require(shipped.folder(of: "wrenbury-vale")).files
    let draft = StrategyDraft(
      strategy: "wrenbury-vale", base: files, files: files, revision: 1, editors: [],
      changedBy: "Lena Brandt", changedAt: okafors.site.clock.now)
    let logged = AccessEvent(
      at: okafors.site.clock.now, author: Colleague.lena.worker.author, action: .changedStrategy,
      people: [], detail: "a tool was added")
    try await store.keep(draft, logging: logged)
    try await store.add(
      StrategyVersion(
        strategy: "wrenbury-vale", number: 2,
        files: files.merging(["forms/settled.yaml": Self.tool]) { $1 }, from: "2025-03-01",
        agreedBy: [], agreedOn: "2025-03-01", minute: nil, recordedBy: "Morgan Reid",
        recordedAt: okafors.site.clock.now), ending: draft, logging: logged)
    return okafors
  }

  private func complete(_ okafors: OkaforSite, _ answers: String) async throws -> String {
    let saved = try await okafors.browser().post(
      okafors.path(okafors.maya, "forms/settled"), answers + "&go=check")
    return try #require(saved.location?.split(separator: "?").first.map(String.init))
  }

  @Test func `a form added as one file is filled in, and adds up what its owner adds up`()
    async throws
  {
    let okafors = try await place()
    let page = try await okafors.browser().get(
      try await complete(okafors, "arrives=calm&plays=4")
    ).page

    #expect(page.contains("6: Settled"))
    #expect(page.contains("As in the invented manual of 2020, page 4"))
  }

  @Test func `too little answered is said, and is no low sum`() async throws {
    let okafors = try await place()
    let page = try await okafors.browser().get(try await complete(okafors, "arrives=calm")).page

    #expect(page.contains("Not added up: 1 of the 2 answers it needs were given"))
    #expect(!page.contains("Settling"))
  }

  @Test func `sums stand side by side and are not compared`() async throws {
    let okafors = try await place()
    for answers in ["arrives=upset&plays=1", "arrives=calm&plays=5"] {
      _ = try await complete(okafors, answers)
    }
    let said = try await okafors.said(InstrumentCompleted.self, about: okafors.maya)
    let page = try await okafors.browser().get(
      okafors.path(
        okafors.maya, "assessments/compare?" + said.map { "entry=\($0.id)" }.joined(separator: "&"))
    ).page

    #expect(page.contains("1: Settling") && page.contains("7: Settled"))
    #expect(page.contains("Read it as the tool says"))
  }

  @Test func `a form that adds nothing up says nothing of sums`() async throws {
    let okafors = try await OkaforSite()
    let saved = try await okafors.browser().post(
      okafors.path(okafors.maya, "forms/three-houses"),
      form([
        "met-on[day]": "3", "met-on[month]": "3", "met-on[year]": "2025", "where": "School",
        "who-else": "Nobody", "language": "speaking", "worries": "The dark",
        "good-things": "Gran", "wishes": "A dog", "told-child": "I will tell Mum", "go": "check",
      ]))
    let page = try await okafors.browser().get(try #require(saved.location)).page

    #expect(!page.contains("Added up"))
  }
}
