import Booklet
import Examples
import Indicators
import Packs
import PublishedStatistics
import Testing
import Vocabulary

/// Own figures by area and agency, and what is said beside own figures.
struct OwnPlaceTests {
  private static let wards = ["kiln-bank", "saltmarsh", "quarry-hill", "long-moor"]

  /// A source with children on plans for neglect, so many in each ward, all through the year to March 2024.
  private func source(_ counts: [Int], dividesByWard: Bool = true) throws -> FactSource {
    var builder = Facts.Builder()
    let first = try #require(LocalDate(iso: "2023-04-01"))
    let days = first...first.adding(months: 12).adding(days: -1)
    builder.cover(.protectionPlan, days)
    builder.cover(.earlyHelpAssessment, days)
    if dividesByWard { builder.divide(by: "ward", into: Self.wards) }
    for (ward, count) in zip(Self.wards, counts) {
      for number in 0..<count {
        let child = builder.child("\(ward)-\(number)", bornOn: first.adding(months: -60))
        builder.stay(child, from: .first, until: nil, "ward", ward)
        builder.add(
          .protectionPlan,
          Fact(child: child, startedOn: first, ["initial category": .code("neglect")]))
        builder.add(
          .earlyHelpAssessment,
          Fact(
            child: child, startedOn: first, endedOn: first.adding(days: 30),
            ["agency": .code("st-mary")]))
      }
    }
    return FactSource(
      builder.facts(),
      supply: FactSupply(
        [
          .protectionPlan: [FactSupply.ends, "initial category"],
          .earlyHelpAssessment: [FactSupply.ends, "agency"],
        ], ofHomes: dividesByWard ? ["ward"] : [],
        answers: [.protectionPlan: ["initial category"]], tellsBirths: true), days: days,
      name: "A source", provenance: "made up for a test",
      names: ["ward": ["kiln-bank": "Kiln Bank"], "agency": ["st-mary": "St Mary’s School"]])
  }

  private func booklet(_ pack: ID<StrategyPack>, _ source: FactSource) throws -> Booklet {
    let shipped = try Shipped.read.get()
    let own = try OwnFigureMaker(try #require(shipped.packs[pack]), from: [source]).figures()
    return try shipped.maker.booklet(of: pack, period: 2024, own: own.figures)
  }

  /// The areas of the hotspot grid, each with its figure of children on plans for neglect.
  private func grid(_ booklet: Booklet) throws -> [[String]] {
    let section = try #require(
      booklet.html.split(separator: "<section class=\"booklet-hotspots\">").dropFirst().first?
        .split(separator: "</section>").first)
    let rows = section.split(separator: "<tr>").dropFirst().map { row in
      row.split(separator: "</t").map { cell in
        String(cell.split(separator: ">", omittingEmptySubsequences: false).last ?? "")
      }
    }
    let column = try #require(
      rows.first?.firstIndex { $0.hasPrefix("Children on child protection plans for neglect") })
    return rows.dropFirst().map { [$0[0], $0[column]] }
  }

  @Test func `the hotspot grid has a row for each area, in the order the place lists them`() throws
  {
    let grid = try grid(try booklet("wrenbury-vale", source([9, 30, 0, 12])))

    #expect(
      grid.compactMap(\.first).prefix(4) == ["Kiln Bank", "Saltmarsh", "Quarry hill", "Long moor"])
    #expect(grid.map { $0[1] }.prefix(4) == ["9", "30", "0", "12"])
  }

  @Test func `R-173 an area with a small number is withheld, and with it what would give it away`()
    throws
  {
    let booklet = try booklet("wrenbury-vale", source([9, 30, 3, 12]))
    let shown = try grid(booklet).map { $0[1] }
    let tables = WrittenTable(booklet.csv).rows.filter {
      $0["indicator"] == "bury-cpp-neglect-count" && $0["title"]?.contains("(ward") == true
    }

    #expect(shown[2] == "c")
    #expect(shown.prefix(4).count { $0 == "c" } >= 2)
    #expect(tables.compactMap { $0["value"] }.prefix(4) == shown.prefix(4))
  }

  @Test func `without areas there is no grid and no figure by ward`() throws {
    let booklet = try booklet("wrenbury-vale", source([9, 30, 0, 12], dividesByWard: false))

    #expect(!booklet.html.contains("booklet-hotspots\">"))
    #expect(!booklet.csv.contains("(ward"))
  }

  @Test func `groups are called by their names, not by what the record knows them by`() throws {
    let booklet = try booklet("blackpool", source([9, 9, 9, 9]))

    #expect(booklet.html.contains("St Mary’s School") && !booklet.html.contains("St mary"))
    #expect(booklet.csv.contains("(agency: St Mary’s School)"))
    #expect(!booklet.csv.contains("st-mary"))
  }

  @Test func `R-171 the own figures of a proxy say that they are one`() throws {
    let booklet = try booklet("blackpool", source([9, 9, 9, 9]))
    let entry = try booklet.entry("blackpool-eha-per-agency")
    let rows = WrittenTable(booklet.csv).rows.filter {
      $0["indicator"] == entry.id.value && $0["source"]?.contains("made up") == true
    }

    #expect(!rows.isEmpty && rows.allSatisfy { $0["status"]?.contains("proxy") == true })
    #expect(entry.ownLines.allSatisfy { $0.shown.status.contains(.proxy) })
    let other = try booklet.entry("blackpool-cpp-rereg-neglect")
    #expect(other.own.allSatisfy { !$0.status.contains(.proxy) })
  }

  @Test
  func `R-169 a figure that rests on an answer says what became of those of whom nobody said`()
    throws
  {
    let booklet = try booklet("wrenbury-vale", source([9, 9, 9, 9]))
    let line = try #require(booklet.entry("bury-cpp-neglect-count").ownLines.first)

    #expect(line.shown.status.contains(.asAnswered))
    #expect(booklet.html.contains("where nobody said, it is counted as not so"))
  }
}
