import Booklet
import Examples
import Indicators
import Packs
import ProcessControl
import Testing
import Vocabulary

/// The rules about figures, as the booklet carries them.
struct BookletRulesTests {
  @Test(arguments: Shipped.places)
  func `R-174 beside each published share of the place stands one of England, with year and source`(
    _ place: String
  ) throws {
    let booklet = try Shipped.booklet(place)
    let name = booklet.place
    let rows = WrittenTable(booklet.csv).rows.filter {
      $0["source"]?.hasPrefix("Department for Education") == true && $0["unit"] == "percent"
    }
    func key(_ row: [String: String]) -> [String] {
      ["indicator", "source"].map { row[$0] ?? "" }
    }
    let england = Set(rows.filter { $0["place"] == "England" }.map(key))
    let own = rows.filter { $0["place"] == name && $0["value"]?.isEmpty == false }

    #expect(!own.isEmpty)
    for row in own { #expect(england.contains(key(row)), "\(row)") }
    #expect(rows.allSatisfy { $0["period"]?.isEmpty == false })
  }

  @Test func `R-164 a rise that is expected first is said, and no point of it is a concern`()
    throws
  {
    let entry = try Shipped.booklet("bury").entry("bury-cpp-neglect-count")

    #expect(entry.directionWords.contains("It may rise first"))
    for line in entry.lines {
      #expect(entry.chart(of: line).points.allSatisfy { $0.judgement != .concern })
    }
  }

  @Test(arguments: ["2024", "2024-Q2", "2024-05"])
  func `R-194 a booklet is made for a year, a quarter or a month`(_ text: String) throws {
    let period = try #require(BookletPeriod(text))
    let booklet = try Shipped.read.get().maker.booklet(of: "bury", about: period)

    #expect(booklet.fileName("csv") == "bury-\(text).csv")
    #expect(booklet.heading.hasPrefix("Neglect in Bury"))
  }

  @Test func `R-173 a small number of one month is withheld in every form it leaves in`() throws {
    var builder = Facts.Builder()
    let first = try #require(LocalDate(iso: "2023-04-01"))
    let days = first...first.adding(months: 12).adding(days: -1)
    builder.cover(.referral, days)
    for (month, count) in [9, 3, 8, 10, 7, 8, 9, 10, 7, 8, 9, 10].enumerated() {
      for number in 0..<count {
        let child = builder.child("child-\(month)-\(number)", bornOn: first.adding(months: -60))
        builder.add(
          .referral,
          Fact(child: child, startedOn: first.adding(months: month).adding(days: number), [:]))
      }
    }
    let source = FactSource(
      builder.facts(), supply: FactSupply([.referral: []], tellsBirths: true), days: days,
      name: "A source", provenance: "made up for a test")
    let shipped = try Shipped.read.get()
    let pack = try #require(shipped.packs[ID("bury")])
    let own = try OwnFigureMaker(pack, from: [source]).figures().figures
      .filter { $0.indicator == "bury-ev-referral-fall" }
    let may = try #require(
      own.first { $0.form == .monthly && $0.period.first == first.adding(months: 1) })
    let period = try #require(BookletPeriod("2023-05"))
    let booklet = try shipped.maker.booklet(of: "bury", about: period, own: own)
    let rows = WrittenTable(booklet.csv).rows.filter {
      $0["source"]?.contains("made up") == true && $0["period"] == "May 2023"
    }

    #expect(may.figure.count == nil)
    #expect(!rows.isEmpty && rows.allSatisfy { $0["value"] == "c" })
  }
}
