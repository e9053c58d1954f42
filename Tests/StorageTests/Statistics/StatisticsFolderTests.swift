import Foundation
import PublishedStatistics
import Storage
import Testing

struct StatisticsFolderTests {
  private let header =
    "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,"
    + "old_la_code,la_name,new_la_code,plans"

  private func table(_ name: String, plans: String) throws -> PublishedTable {
    try PublishedTableReader.table(
      from: Array(
        "\(header)\n2024,Reporting year,National,E92000001,England,,,,,,\(plans)\n".utf8),
      file: "\(name).csv")
  }

  @Test func `an imported table comes back byte for byte, over the one shipped`() throws {
    let folder = TemporaryFolder()
    let shipped = try StatisticsFolder(in: folder.path).library()
    let name = try #require(shipped.names.first { $0.hasPrefix("neet") })

    try StatisticsFolder(in: folder.path).keep([
      table(name, plans: "c"), table("mine", plans: "12"),
    ])

    let library = try StatisticsFolder(in: folder.path).library()
    #expect(StatisticsFolder(in: folder.path).names == [name, "mine"].sorted())
    #expect(try library.table(named: name)?.csv == table(name, plans: "c").csv)
    #expect(try library.table(named: "mine")?.csv == table("mine", plans: "12").csv)
    #expect(library.names.count == shipped.names.count + 1)
  }

  @Test func `imported again, it takes the place of what was there`() throws {
    let folder = TemporaryFolder()
    let statistics = StatisticsFolder(in: "\(folder.path)/not/there/yet")
    try statistics.keep([table("mine", plans: "12")])
    try statistics.keep([table("mine", plans: "13")])

    #expect(try statistics.library().table(named: "mine")?.csv == table("mine", plans: "13").csv)
    #expect(statistics.names == ["mine"])
  }

  @Test func `a damaged file is named, with what to do`() throws {
    let folder = TemporaryFolder()
    let statistics = StatisticsFolder(in: folder.path)
    try statistics.keep([table("mine", plans: "12")])
    let file = "\(folder.path)/statistics/mine.tables"
    try Data(contentsOf: URL(fileURLWithPath: file)).dropLast(3)
      .write(to: URL(fileURLWithPath: file))

    let problem = #expect(throws: StoreProblem.self) { try statistics.library() }
    #expect(problem?.description.contains("mine.tables") == true)
    #expect(problem?.description.contains("Import its table again") == true)
  }

  @Test func `nothing is kept when one cannot be written`() throws {
    let folder = TemporaryFolder()
    let statistics = StatisticsFolder(in: folder.path)
    try statistics.keep([table("one", plans: "12")])
    let tooLong = String(repeating: "n", count: 300)

    #expect(throws: StoreProblem.self) {
      try statistics.keep([table("one", plans: "13"), table(tooLong, plans: "1")])
    }
    #expect(statistics.names == ["one"])
    #expect(try statistics.library().table(named: "one")?.csv == table("one", plans: "12").csv)
  }
}
