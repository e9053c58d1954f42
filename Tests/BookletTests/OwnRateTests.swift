import Booklet
import Examples
import Indicators
import Packs
import PublishedStatistics
import Testing
import Vocabulary

/// Own figures for so many children, where it is known how many children there are.
struct OwnRateTests {
  /// A source with so many children on plans all through the year to March 2024.
  private func source(_ count: Int) throws -> FactSource {
    var builder = Facts.Builder()
    let first = try #require(LocalDate(iso: "2023-04-01"))
    let days = first...first.adding(months: 12).adding(days: -1)
    builder.cover(.protectionPlan, days)
    for number in 0..<count {
      let child = builder.child("child-\(number)", bornOn: first.adding(months: -60))
      builder.add(.protectionPlan, Fact(child: child, startedOn: first))
    }
    return FactSource(
      builder.facts(), supply: FactSupply([.protectionPlan: [FactSupply.ends]], tellsBirths: true),
      days: days, name: "A source", provenance: "made up for a test")
  }

  private func rates(_ count: Int, _ populations: Populations) throws -> [OwnFigure] {
    let pack = try #require(Shipped.read.get().packs["bury"])
    return try OwnFigureMaker(pack, from: [source(count)], populations: populations).figures()
      .figures.filter { $0.indicator == "bury-cpp-rate" && $0.form == .annual }
  }

  private var bury: Populations {
    get throws {
      let shipped = try Shipped.read.get()
      let pack = try #require(shipped.packs["bury"])
      return try Populations(shipped.tables, of: PackAuthority.authority(of: pack))
    }
  }

  @Test func `a rate is for each 10,000 children of the latest published estimate, and says which`()
    throws
  {
    let year = try #require(ReportingPeriod.year(ending: 2024))
    let children = try #require(bury.at(year))
    let rate = try #require(rates(88, bury).first)

    #expect(children.year == 2023 && children.count > 40_000)
    #expect(rate.unit == .rate)
    #expect(rate.figure.count == 88 && rate.figure.whole == children.count)
    #expect(rate.figure.value == 880_000 / Double(children.count))
    #expect(rate.provenance.contains("children aged 0 to 17 in the middle of 2023"))
  }

  @Test func `where it is not known how many children there are, there is no rate, R-169`() throws {
    let year = try #require(ReportingPeriod.year(ending: 2024))
    let old = try #require(Populations.Population(40_000, atMiddleOf: 2019))

    #expect(try rates(88, Populations()).isEmpty)
    #expect(Populations([old]).at(year) == nil)
  }

  @Test func `the rate of a small number is withheld with it`() throws {
    let rate = try #require(rates(3, bury).first)

    #expect(rate.figure.marker == .withheld)
    #expect(rate.figure.count == nil && rate.figure.whole == nil)
  }
}
