import Booklet
import Examples
import Indicators
import Packs
import PublishedStatistics
import Record
import Storage
import Testing
import UseCases
import Vocabulary

@testable import DemoPartnership

/// The own figures of the demo partnership, attacked with nothing but what its spreadsheets show.
struct OwnFiguresAreSafeTests {
  /// What the spreadsheets of the latest year, quarter and month show of own figures.
  private static func shown() async throws -> [[String: String]] {
    let place = DemoPartnership(today: "2025-03-04", families: 90)
    let clock = DemoClock(startingAt: place.beginsAt)
    let store = try SQLiteStore.inMemory(clock: { clock.now })
    try await place.write(to: store, clock: clock)
    let packs = try PackLibrary.shipped()
    let pack = try #require(packs["wrenbury-vale"])
    let analyst = Worker(
      practitioner: "analyst", name: "Analyst", role: .analyst,
      agency: AgencyCard(id: "partnership", name: "Partnership", kind: .partnership))
    let record = try await OpenRecordFacts(store: store, now: { clock.now })(
      for: pack, in: packs, by: analyst)
    let figures = try OwnFigureMaker(pack, from: [record]).figures().figures
    let maker = BookletMaker(library: try PublishedLibrary.shipped(), packs: packs)
    return try ["2024", "2024-Q4", "2025-02"].flatMap { code in
      let period = try #require(BookletPeriod(code))
      let csv = try maker.booklet(of: pack.id, about: period, own: figures).csv
      return WrittenTable(csv).rows.filter { $0["source"]?.contains("own record") == true }
    }
  }

  @Test
  func `nothing small is shown of the demo partnership, and nothing withheld can be worked out`()
    async throws
  {
    let rows = try await Self.shown()
    let pack = try #require(PackLibrary.shipped()["wrenbury-vale"])
    var attack = OwnAttack(pack)
    for row in rows { attack.see(row) }
    attack.relate()

    #expect(rows.count > 200)
    #expect(attack.withheld > 30)
    #expect(attack.relations > 20)
    #expect(attack.small.isEmpty)
    #expect(attack.workedOut() == [])
  }

  @Test func `the attack finds a month that is left over from its quarter`() throws {
    let pack = try #require(PackLibrary.shipped()["wrenbury-vale"])
    var attack = OwnAttack(pack)
    for (period, value) in [
      ("October 2024", "9"), ("November 2024", "c"), ("December 2024", "12"),
      ("October to December 2024", "24"),
    ] {
      attack.see([
        "indicator": "bury-ev-referral-fall", "title": "Referrals to children’s social care",
        "period": period, "value": value, "numerator": value, "denominator": "", "unit": "number",
      ])
    }
    attack.relate()

    #expect(attack.workedOut().count == 1)
  }
}
