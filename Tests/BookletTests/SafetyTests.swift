import Booklet
import Disclosure
import Examples
import Indicators
import Markup
import Packs
import PublishedStatistics
import Testing
import Vocabulary

struct SafetyTests {
  /// A table in which the counts are withheld and the percentages worked out from them are not.
  private static let leaking = """
    time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,\
    old_la_code,new_la_code,la_name,category,CPP_start,CPP_subsequent,CPP_subsequent_percent
    2025,Reporting year,Local authority,E92000001,England,E12000002,North West,351,E08000002,Bury,\
    Plans,264,48,18.2
    2024,Reporting year,Local authority,E92000001,England,E12000002,North West,351,E08000002,Bury,\
    Plans,987123,c,93.7
    2023,Reporting year,Local authority,E92000001,England,E12000002,North West,351,E08000002,Bury,\
    Plans,264,0,0

    """

  private func booklet(own: [OwnFigure] = []) throws -> Booklet {
    let shipped = try Shipped.read.get()
    let table = try PublishedTableReader.table(
      from: Array(Self.leaking.utf8), file: "d3_cpps_subsequent_plan_2023_to_2025.csv")
    let tables = try shipped.tables.adding(packed: PublishedLibrary.pack([table]))
    return try BookletMaker(library: tables, packs: shipped.packs)
      .booklet(of: "bury", period: 2024, own: own)
  }

  @Test func `what is worked out from a withheld count is withheld in everything that leaves`()
    throws
  {
    let booklet = try booklet()
    let line = try #require(
      booklet.entries.values.flatMap(\.lines).first {
        $0.series.phrase == "d3 share of plans that are second or later"
      })

    #expect(line.shown.period.endYear == 2024)
    #expect(line.shown.figure == .marked(.withheld))
    #expect(line.status == [.withheld])
    #expect(line.change == nil)
    for text in [booklet.html, booklet.markup.string, booklet.csv, booklet.fileName("csv")] {
      #expect(!text.contains("93.7") && !text.contains("987123") && !text.contains("987,123"))
    }
    let row = try #require(
      WrittenTable(booklet.csv).rows.first {
        $0["place"] == "Bury" && $0["source"]?.contains("d3_") == true
          && $0["period"] == "year to 31 March 2024"
      })
    #expect(row["value"] == "c" && row["numerator"] == "c" && row["status"] == "withheld")
  }

  @Test func `a true nought stays nought`() throws {
    let rows = WrittenTable(try booklet().csv).rows
    let row = try #require(
      rows.first {
        $0["place"] == "Bury" && $0["source"]?.contains("d3_") == true
          && $0["period"] == "year to 31 March 2023"
      })

    #expect(row["value"] == "0.0" && row["numerator"] == "0" && row["status"] == "final")
  }

  @Test func `of the partnership’s own figures only what a release lets be shown gets in`() throws {
    let indicator = ID<IndicatorDeclaration>("bury-eh-recipients-neglect")
    let period = try #require(ReportingPeriod.year(ending: 2024))
    var release = Release()
    let (part, whole) = (CellKey("part"), CellKey("whole"))
    try release.offer(part, 3)
    try release.offer(whole, 7_654_321)
    try release.relateShare(part, of: whole)
    let safe = try release.protected()
    let own = [
      OwnFigure(indicator, period, .during, OpenFigure(safe[part]), .count),
      OwnFigure(
        indicator, period, .during, OpenFigure(share: safe[part], of: safe[whole]), .percent),
    ]
    let booklet = try booklet(own: own)

    #expect(own.allSatisfy { $0.figure == .marked(.withheld) })
    #expect(booklet.entries[indicator]?.missing == nil)
    for text in [booklet.html, booklet.csv] {
      #expect(!text.contains("7654321") && !text.contains("7,654,321"))
    }
  }

  @Test func `a share of nothing is not nought`() {
    #expect(OpenFigure(share: .count(0), of: .count(0)) == .marked(.notApplicable))
    #expect(OpenFigure(.rounded(0, isAboveNought: true)) == .marked(.roundsToNought))
    #expect(OpenFigure(.count(0)).value == 0)
  }

  @Test(arguments: Shipped.places)
  func `a chart has a point for every figure of its table and no other`(_ place: String) throws {
    let booklet = try Shipped.booklet(place)
    let lines = booklet.entries.values.flatMap(\.lines)
    let drawn = lines.filter { $0.years.count { $0.figure.value != nil } > 1 }
    let points = drawn.reduce(0) { $0 + $1.years.count { $0.figure.value != nil } }
    let gaps = drawn.reduce(0) { $0 + $1.years.count { $0.figure.value == nil } }

    #expect(booklet.html.split(separator: "<svg ").count - 1 == drawn.count)
    #expect(booklet.html.split(separator: "<circle ").count - 1 == points)
    #expect(booklet.html.split(separator: "class=\"booklet-gap\"").count - 1 == gaps)
  }

  @Test(arguments: Shipped.places)
  func `everything a chart’s text says of the place stands in its table`(_ place: String) throws {
    let booklet = try Shipped.booklet(place)
    let shown = Set(
      booklet.entries.values.flatMap(\.lines).flatMap { line in
        line.years.compactMap { $0.figure.value.map(line.unit.words) }
      })

    for part in booklet.html.split(separator: "<circle ").dropFirst() {
      let title = try #require(part.split(separator: "</title>").first)
      let figure = try #require(title.split(separator: ": ").last)
      #expect(shown.contains(String(figure)))
    }
  }
}
