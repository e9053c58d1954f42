import Testing

@testable import Website

struct BookletPageTests {
  @Test func `anybody can read the booklet of a place, year by year`() async throws {
    let site = try await TestSite()

    let page = try await site.browser.get("/places/liverpool/booklet?period=2014")
    let csv = try await site.browser.get("/places/liverpool/booklet.csv?period=2014")

    #expect(page.status == 200)
    #expect(page.page.contains("155") && page.page.contains("153"))
    #expect(!page.page.contains(" style=\""))
    #expect(
      csv.page.hasPrefix(
        "place,objective,indicator,title,period,basis,numerator,denominator,value,unit,status,source"
      ))
    #expect(csv[header: "content-disposition"]?.contains("booklet-liverpool-2014.csv") == true)
  }

  @Test(arguments: ["/places/atlantis/booklet", "/places/bury/booklet?period=1066"])
  func `a place or a year there is none of is not found`(path: String) async throws {
    let site = try await TestSite()
    #expect(try await site.browser.get(path).status == 404)
  }
}
