import Packs
import Testing

@testable import Website

struct StrategyPagesTests {
  @Test func `anybody can read a strategy, without signing in`() async throws {
    let site = try await TestSite()

    let list = try await site.browser.get("/strategies")
    let bury = try await site.browser.get("/strategies/bury")

    for place in [
      "Bath and North East Somerset", "Blackpool", "Bury", "Herefordshire", "Liverpool",
    ] {
      #expect(list.page.contains(place))
    }
    #expect(bury.status == 200)
    #expect(bury.page.contains("Bury Safeguarding Children Partnership"))
  }

  @Test func `an objective leads to its actions, principles, rules and indicators`() async throws {
    let site = try await TestSite()
    let page = try await site.browser.get("/strategies/bury").page
    let objective = try #require(
      page.part(between: "<section class=\"objective\"", and: "</section>"))

    #expect(objective.contains("Improve early help data"))
    #expect(objective.contains("Principles it serves ("))
    #expect(objective.contains("href=\"/strategies/bury/practice#R-012\""))
    #expect(objective.contains("href=\"/strategies/bury/indicators#"))
  }

  @Test func `every link within a strategy leads to something that is there`() async throws {
    let site = try await TestSite()
    for pack in try ShippedStrategies.library.get().packs {
      let path = "/strategies/\(pack.id)"
      var pages: [String: String] = [:]
      for ending in StrategyView.Part.allCases.map(\.ending) {
        let answer = try await site.browser.get(path + ending)
        #expect(answer.status == 200, "\(path + ending)")
        pages[path + ending] = answer.page
      }
      for page in pages.values {
        for link in page.matches(of: /href="(\/strategies\/[^"#]+)#([^"]+)"/) {
          let there = pages[String(link.1)]
          #expect(there?.contains("id=\"\(link.2)\"") == true, "\(link.0) in \(pack.id)")
        }
      }
    }
  }

  @Test func `a draft says so, with its open questions, and nobody has answered them`() async throws
  {
    let site = try await TestSite()
    let page = try await site.browser.get("/strategies/bnes").page
    let open = try await site.browser.get("/strategies/bnes/open").page

    #expect(page.contains("This is a draft. 12 questions are still"))
    #expect(open.contains("known to health visitors"))
    #expect(!open.contains(">Decided<"))
  }

  @Test func `a stated figure stands with its year and how it was counted`() async throws {
    let site = try await TestSite()
    let page = try await site.browser.get("/strategies/bury/open").page

    #expect(
      page.contains("<td class=\"numeric\">48 %</td><td>2020-21</td><td>begun during the year</td>")
    )
  }

  @Test func `a strategy there is not is not found`() async throws {
    let site = try await TestSite()
    #expect(try await site.browser.get("/strategies/atlantis").status == 404)
  }
}
