import Examples
import Record
import Testing
import UseCases
import Vocabulary

struct DraftContractTests {
  private func draft(_ key: String, _ body: String, at now: Instant) -> Draft {
    Draft(key: key, title: "Concern about Maya", body: body, keptAt: now)
  }

  @Test(arguments: Engine.allCases)
  func `a draft is kept as it was last typed, for the one who typed it`(
    _ engine: Engine
  ) async throws {
    let place = try engine.place()
    let now = place.clock.read()
    let long = String(repeating: "what%20was+seen=Zoë😀&", count: 50_000)
    try await place.store.keep(draft("/a", "first", at: now), of: "rowan-ashby")
    let last = draft("/a", long, at: now.adding(seconds: 1))
    try await place.store.keep(last, of: "rowan-ashby")
    let other = draft("/b", "", at: now.adding(seconds: 2))
    try await place.store.keep(other, of: "rowan-ashby")

    #expect(try await place.store.draft("/a", of: "rowan-ashby") == last)
    #expect(try await place.store.drafts(of: "rowan-ashby") == [other, last])
    #expect(try await place.store.draft("/a", of: "ms-hart") == nil)
    try await place.store.discardDraft("/a", of: "ms-hart")
    #expect(try await place.store.draft("/a", of: "rowan-ashby") == last)
    try await place.store.discardDraft("/a", of: "rowan-ashby")
    #expect(try await place.store.draft("/a", of: "rowan-ashby") == nil)
  }
}
