import PublishedStatistics
import Testing
import Vocabulary

struct PublishedTableTests {
  private let bury = PublishedPlace.authority("351")

  @Test(arguments: Sample.all, ["\n", "\r\n"])
  func `a table is written as it was read, byte for byte`(
    _ sample: (name: String, text: String), _ lineEnd: String
  ) throws {
    for hasByteOrderMark in [false, true] {
      let bytes = Sample.bytes(sample.text, lineEnd: lineEnd, hasByteOrderMark: hasByteOrderMark)

      #expect(try PublishedTableReader.table(from: bytes, file: sample.name).csv == bytes)
    }
  }

  @Test(arguments: [1, 2, 7, 64, 1000])
  func `it does not matter in which pieces a file comes`(_ size: Int) throws {
    let bytes = Sample.bytes(Sample.laterPlans, lineEnd: "\r\n", hasByteOrderMark: true)
    var reader = PublishedTableReader(file: "d3_sample.csv")
    for start in stride(from: 0, to: bytes.count, by: size) {
      try reader.read(Array(bytes[start..<min(start + size, bytes.count)]))
    }

    #expect(try reader.finish().csv == bytes)
  }

  @Test func `a figure is found by measure, place and year`() throws {
    let table = try Sample.table(Sample.startingByCategory)

    let cell = table.cell("Neglect_Initial", for: bury, in: .init(.reporting, ending: 2024))
    #expect(cell == .number(PublishedNumber(89)))
    #expect(
      table.cell("CPP_start", for: .england, in: .init(.reporting, ending: 2023))?.text == "63870")
    #expect(
      table.cell("CPP_start", for: .region("E12000002"), in: .init(.reporting, ending: 2024))?.text
        == "9240")
  }

  @Test func `a row or measure that is not there is nothing, not nought`() throws {
    let table = try Sample.table(Sample.startingByCategory)

    #expect(table.cell("Neglect_Initial", for: bury, in: .init(.reporting, ending: 2013)) == nil)
    #expect(table.cell("Neglect", for: bury, in: .init(.reporting, ending: 2024)) == nil)
    #expect(
      table.cell("CPP_start", for: .authority("341"), in: .init(.reporting, ending: 2024)) == nil)
  }

  @Test func `a mark is kept as a mark and is no number`() throws {
    let table = try Sample.table(Sample.startingByCategory)

    let cell = table.cell("Sexual_Initial", for: bury, in: .init(.reporting, ending: 2023))
    #expect(cell == .marked(.withheld))
    #expect(cell?.number == nil)
    #expect(cell?.text == "c")
  }

  @Test(arguments: Marker.allCases)
  func `every mark is read and written as itself`(_ marker: Marker) throws {
    let text = Sample.children.replacing("44768", with: marker.code)
    let table = try Sample.table(text)

    #expect(
      table.cell("population_estimate", for: bury, in: .init(.reporting, ending: 2024))
        == .marked(marker))
    #expect(table.csv == Sample.bytes(text))
  }

  @Test func `filters divide the rows of a place and year`() throws {
    let table = try Sample.table(Sample.absence)
    let year = PublishedPeriod(.academic, ending: 2025)

    #expect(table.filters == ["absence_terms", "social_care_group", "phase_type_grouping"])
    #expect(table.filterValues[2].contains("Special"))
    #expect(
      table.cell(
        "t_pupils", for: bury, in: year, filters: ["six half terms", "CPPO at 31 March", "Total"])?
        .text == "147")
    #expect(
      table.cell(
        "t_pupils", for: bury, in: year, filters: ["six half terms", "CPPO at 31 March", "Special"])?
        .text == "9")
    #expect(table.cell("t_pupils", for: bury, in: year) == nil)
  }

  @Test func `numbers keep their decimal places and signs`() throws {
    let table = try Sample.table(Sample.destinations)
    let year = PublishedPeriod(.calendar, ending: 2025)

    #expect(
      table.cell("annualchange_notknown", for: bury, in: year)
        == .number(.init(digits: -1, places: 1)))
    #expect(table.cell("NEET_percent", for: bury, in: year)?.text == "4")
    #expect(table.cell("NEET_percent", for: .england, in: year)?.number?.value == 3.4)
  }

  @Test(arguments: [
    (2024, PublishedPeriod.Kind.reporting, "2023 to 2024", "2023-04-01", "2024-03-31"),
    (2025, .academic, "2024 to 2025", "2024-09-01", "2025-08-31"),
    (2025, .calendar, "2025", "2025-01-01", "2025-12-31"),
  ])
  func `a year knows its days`(
    _ year: Int, _ kind: PublishedPeriod.Kind, _ wording: String, _ first: String, _ last: String
  ) {
    let period = PublishedPeriod(kind, ending: year)

    #expect(period.wording == wording)
    #expect(period.firstDay.iso == first)
    #expect(period.lastDay.iso == last)
  }

  @Test(arguments: [
    "1", "0", "0.5", "-0.1", "43.40", "123456789012345", "1234567.8", "100",
  ])
  func `numbers of every form are written again as they were`(_ number: String) throws {
    let text = Sample.children.replacing("44768", with: number)

    #expect(try Sample.table(text).csv == Sample.bytes(text))
  }

  @Test func `figures in quotation marks are figures, and keep the marks`() throws {
    let text = Sample.children.replacing("44768", with: "\"44768\"")
      .replacing("44344", with: "\"c\"")
    let table = try Sample.table(text)

    #expect(
      table.cell("population_estimate", for: bury, in: .init(.reporting, ending: 2024))?.number?
        .whole == 44768)
    #expect(table.csv == Sample.bytes(text))
  }

  @Test func `lines that end in two ways are each written as they were`() throws {
    var bytes = Sample.bytes(Sample.children)
    let second = bytes.indices.filter { bytes[$0] == 10 }[2]
    bytes.insert(13, at: second)

    #expect(try PublishedTableReader.table(from: bytes, file: "mixed.csv").csv == bytes)
  }
}
