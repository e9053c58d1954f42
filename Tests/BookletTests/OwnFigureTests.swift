import Booklet
import Examples
import Indicators
import Packs
import Testing
import Vocabulary

struct OwnFigureTests {
  /// A source with so many plans for neglect started in each month from April 2023, and so many for other reasons.
  private func source(
    neglect: [Int], other: [Int] = [], tellsCategory: Bool = true
  ) throws -> FactSource {
    var builder = Facts.Builder()
    let first = try #require(LocalDate(iso: "2023-04-01"))
    let days = first...first.adding(months: 12).adding(days: -1)
    builder.cover(.protectionPlan, days)
    var child = 0
    for (category, counts) in [("neglect", neglect), ("emotional", other)] {
      for (month, count) in counts.enumerated() {
        for _ in 0..<count {
          child += 1
          let day = first.adding(months: month).adding(days: child % 25)
          let number = builder.child("child-\(child)", bornOn: first.adding(months: -60))
          builder.add(
            .protectionPlan,
            Fact(child: number, startedOn: day, ["initial category": .code(category)]))
        }
      }
    }
    let told: Set = tellsCategory ? [FactSupply.ends, "initial category"] : [FactSupply.ends]
    return FactSource(
      builder.facts(), supply: FactSupply([.protectionPlan: told], tellsBirths: true), days: days,
      name: "A source", provenance: "made up for a test")
  }

  private func figures(_ pack: String, _ source: FactSource) throws -> [OwnFigure] {
    let pack = try #require(Shipped.read.get().packs[ID(pack)])
    return try OwnFigureMaker(pack, from: [source]).figures().figures
  }

  @Test func `what the facts can answer has a figure, year, quarter and month`() throws {
    let figures = try figures("bury", source(neglect: [7, 8, 9, 10, 7, 8, 9, 10, 7, 8, 9, 10]))
      .filter { $0.indicator == "bury-cpp-neglect-count" && $0.group == nil }
    let year = try #require(figures.first { $0.form == .annual })

    #expect(year.figure.count == 102)
    #expect(figures.count { $0.form == .quarterly } == 4)
    #expect(figures.filter { $0.form == .monthly }.first?.figure.count == 7)
  }

  @Test func `what a source never tells is missing and not nought, R-169`() throws {
    let figures = try figures("bury", source(neglect: [9], tellsCategory: false))

    #expect(!figures.isEmpty)
    #expect(!figures.contains { $0.definition.contains("neglect") })
  }

  @Test func `R-169 what was recorded for part of a year says from when there are figures`() throws
  {
    let july = try #require(LocalDate(iso: "2023-07-01"))
    let figures = try figures("bury", source(neglect: [7, 8, 9, 10, 7, 8, 9, 10, 7, 8, 9, 10]))
      .filter { $0.form != .annual && $0.period.first >= july }
    let year = try #require(BookletPeriod("2024"))
    let booklet = try Shipped.read.get().maker.booklet(of: "bury", about: year, own: figures)
    let missing = try #require(booklet.entry("bury-cpp-neglect-count").missing)

    #expect(
      missing == """
        No figure for this period: what it counts was not recorded for all of it. \
        The first figure is for July to September 2023.
        """)
    let other = booklet.entries.values.contains { $0.missing?.hasPrefix("No data yet") == true }
    #expect(other)
  }

  @Test func `a small month is withheld, and so is what would give it away`() throws {
    let figures = try figures("bury", source(neglect: [8, 2, 9, 10, 7, 8, 9, 10, 7, 8, 9, 10]))
      .filter { $0.figure.value != nil || $0.figure.marker != nil }
    let open = figures.filter { $0.form == .monthly && $0.basis == .snapshot }

    #expect(!figures.isEmpty)
    #expect(figures.allSatisfy { ($0.figure.count ?? 9) == 0 || ($0.figure.count ?? 9) > 5 })
    #expect(open.first?.figure.count == 8)
  }

  @Test func `figures are divided as their indicator declares, and what is divided is safe`() throws
  {
    let own = try figures("bury", source(neglect: [2, 8, 9, 10, 7, 8, 9, 10, 7, 8, 9, 10]))
    let booklet = try Shipped.read.get().maker.booklet(of: "bury", period: 2024, own: own)
    let entry = try booklet.entry("bury-cpp-neglect-count")
    let parts = own.filter { $0.indicator == entry.id && $0.group?.dimension == "age band" }

    #expect(parts.contains { $0.group?.value == "5 to 9" })
    #expect(!own.contains { $0.group?.dimension == "ward" })
    #expect(parts.allSatisfy { !(1...5).contains($0.figure.count ?? 0) })
    #expect(booklet.html.contains("By age band"))
    #expect(entry.ownLines.allSatisfy { $0.figures.allSatisfy { $0.group == nil } })
    #expect(booklet.csv.contains("(age band: 5 to 9)"))
  }

  @Test func `a tool used by an agency that noted no concern itself contradicts nothing`() throws {
    var builder = Facts.Builder()
    let first = try #require(LocalDate(iso: "2023-04-01"))
    let days = first...first.adding(months: 12).adding(days: -1)
    builder.cover(.concern, days)
    builder.cover(.instrumentUse, days)
    for number in 0..<8 {
      let child = builder.child("child-\(number)", bornOn: first.adding(months: -60))
      builder.add(
        .concern,
        Fact(child: child, family: child, startedOn: first, ["agency": .code("school")]))
      builder.add(
        .instrumentUse,
        Fact(
          child: child, family: child, startedOn: first.adding(days: 9),
          ["agency": .code("social-care"), "instrument": .code("gcp2")]))
    }
    let source = FactSource(
      builder.facts(),
      supply: FactSupply(
        [
          .concern: ["agency", FactSupply.ends],
          .instrumentUse: ["agency", "instrument", FactSupply.ends],
        ], tellsBirths: true), days: days, name: "A source", provenance: "made up for a test")

    let used = try figures("bury", source).filter {
      $0.indicator == "bury-gcp-use" && $0.form == .annual && $0.group?.value == "social-care"
    }

    #expect(used.contains { $0.figure.count == 8 })
  }

  @Test func `own figures stand in series of their own, never in one with published ones, R-170`()
    throws
  {
    let own = try figures("bury", source(neglect: [7, 8, 9, 10, 7, 8, 9, 10, 7, 8, 9, 10]))
    let booklet = try Shipped.read.get().maker.booklet(of: "bury", period: 2024, own: own)
    let rows = WrittenTable(booklet.csv).rows.filter { $0["source"]?.contains("made up") == true }

    #expect(!rows.isEmpty)
    #expect(rows.allSatisfy { $0["period"] == "2023 to 2024" })
    #expect(booklet.html.contains("The partnership’s own figure"))
  }

  @Test func `a monthly booklet shows months alone, with limits only from 13 on`() throws {
    let own = try figures("bury", source(neglect: [7, 8, 9, 10, 7, 8, 9, 10, 7, 8, 9, 10]))
    let period = try #require(BookletPeriod("2024-01"))
    let booklet = try Shipped.read.get().maker.booklet(of: "bury", about: period, own: own)
    let line = try #require(booklet.entries.values.flatMap(\.ownLines).first)

    #expect(booklet.heading == "Neglect in Bury: January 2024")
    #expect(booklet.fileName("html") == "bury-2024-01.html")
    #expect(line.figures.allSatisfy { $0.form == .monthly })
    #expect(line.shown.period.wording == "January 2024")
    #expect(!booklet.html.contains("booklet-limit\" x1") || line.figures.count >= 13)
  }

  @Test(arguments: ["2024", "2024-Q2", "2024-05"])
  func `a period is written as it is read`(_ text: String) throws {
    #expect(try #require(BookletPeriod(text)).code == text)
  }

  @Test(arguments: ["", "24", "2024-Q5", "2024-13", "2024-Q", "May 2024", "2024-5"])
  func `what is no period is refused`(_ text: String) {
    #expect(BookletPeriod(text) == nil)
  }
}
