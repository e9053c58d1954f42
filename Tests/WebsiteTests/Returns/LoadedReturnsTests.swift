import Record
import Returns
import Storage
import Testing
import UseCases
import Vocabulary

@testable import Website

struct LoadedReturnsTests {
  private static func xml(seed: UInt64 = 1) -> String {
    var bytes: [UInt8] = []
    ReturnGenerator(year: 2025, children: 12, seed: seed).write { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `a checked return is kept only when somebody asks, and the same file once`()
    async throws
  {
    let site = try await TestSite()
    let lena = try await site.signedIn(as: .lena)
    let path = try #require(try await lena.upload("/returns/cin/checks", Self.xml()).location)

    #expect(try await site.store.loadedReturns().isEmpty)
    #expect(try await lena.get("/returns/cin/loaded").page.contains("No return has been loaded"))
    let loaded = try #require(try await lena.post("\(path)/loaded").location)
    let page = try await lena.get(loaded).page
    #expect(page.contains("The 2024 to 2025 return is loaded: 12 children."))
    #expect(try await lena.get(path).status == 404)

    let again = try #require(try await lena.upload("/returns/cin/checks", Self.xml()).location)
    let same = try #require(try await lena.post("\(again)/loaded").location)
    #expect(try await lena.get(same).page.contains("Nothing was changed"))
    #expect(try await site.store.loadedReturns().count == 1)
    #expect(try await site.accesses().filter { $0.action == .loadedReturn }.count == 1)
  }

  @Test func `a later return counts in place of the one before, and what changed can be read`()
    async throws
  {
    let site = try await TestSite()
    let lena = try await site.signedIn(as: .lena)
    for seed in [1, 2] as [UInt64] {
      let path = try #require(
        try await lena.upload("/returns/cin/checks", Self.xml(seed: seed)).location)
      _ = try await lena.post("\(path)/loaded")
    }
    let returns = try await site.store.loadedReturns()
    #expect(returns.map(\.isCounted) == [true, false])
    let page = try await lena.get("/returns/cin/loaded").page
    #expect(page.contains("No, a later one does"))
    let address =
      "/returns/cin/differences?earlier=\(returns[1].digest)&later=\(returns[0].digest)"
    let differences = try await lena.get(address)
    #expect(differences.status == 200)
    #expect(differences.page.contains("Children of whom the two say something different"))
    #expect(try await site.accesses().last?.action == .comparedReturns)
  }

  @Test func `nobody but an analyst sees or loads a return`() async throws {
    let site = try await TestSite()
    let lena = try await site.signedIn(as: .lena)
    let path = try #require(try await lena.upload("/returns/cin/checks", Self.xml()).location)

    for colleague in [Colleague.theo, .ellis] {
      let other = try await site.signedIn(as: colleague)
      #expect(try await other.get("/returns/cin/loaded").status == 403)
      #expect(try await other.post("\(path)/loaded").status == 403)
    }
    #expect(try await site.store.loadedReturns().isEmpty)
    #expect(try await lena.get("/returns/cin/differences?earlier=x&later=y").status == 404)
  }

  @Test
  func
    `from a figure of a return the analyst reaches the children behind it, and the look is logged`()
    async throws
  {
    let site = try await TestSite()
    let lena = try await site.signedIn(as: .lena)
    let path = try #require(try await lena.upload("/returns/cin/checks", Self.xml()).location)
    _ = try await lena.post("\(path)/loaded")
    let loaded = try #require(try await site.store.loadedReturns().first)
    let address = "/returns/cin/loaded/\(loaded.digest)"
    let before = try await site.accesses().count

    let page = try await lena.get(address).page
    #expect(page.contains("Figures of the 2024 to 2025 return"))
    #expect(page.contains("\(address)/children?figure=assessments-in-45-days"))
    #expect(try await site.accesses().count == before)

    let children = try await lena.get("\(address)/children?figure=assessments-in-45-days").page
    #expect(children.contains("<li><bdi>"))
    let look = try #require(try await site.accesses().last)
    #expect(look.action == .sawReturnChildren)
    #expect(look.detail.contains("assessments-in-45-days, collection 2025"))

    for colleague in [Colleague.theo, .ellis, .noor] {
      let other = try await site.signedIn(as: colleague)
      #expect(
        try await other.get("\(address)/children?figure=assessments-in-45-days").status == 403)
    }
    #expect(try await lena.get("\(address)/children?figure=nothing").status == 404)
    #expect(try await lena.get("/returns/cin/loaded/none").status == 404)
  }
}
