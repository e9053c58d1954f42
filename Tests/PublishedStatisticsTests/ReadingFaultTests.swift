import PublishedStatistics
import Testing

struct ReadingFaultTests {
  @Test(arguments: [
    ("89,13", "8", "line 4: The line has 21 fields where the headings have 22"),
    (
      "264,89", "264,8O", "line 4, column 13 (Neglect_Initial): “8O” is neither a number nor one of"
    ),
    (
      "264,89", "\"2,064\",89",
      "line 4, column 12 (CPP_start): “2,064” looks like a number with commas"
    ),
    (
      "264,89", "264,8.9E+01",
      "column 13 (Neglect_Initial): “8.9E+01” looks like a number shortened"
    ),
    ("264,89", "264,89%", "(Neglect_Initial): “89%” looks like a number shown as a percentage"),
    ("264,89", "264,01/03/1989", "(Neglect_Initial): “01/03/1989” looks like a date"),
    ("264,89", "264,Mar-89", "(Neglect_Initial): “Mar-89” looks like a date"),
    ("264,89", "264,#####", "(Neglect_Initial): “#####” looks like an error"),
    ("264,89", "264,089", "(Neglect_Initial): “089” looks like a number written another way"),
    ("264,89", "264,+89", "(Neglect_Initial): “+89” looks like a number written another way"),
    (
      "351,E08000002", "999,E08000002",
      "line 4, column 8 (old_la_code): “999” is not the code of a local"
    ),
    (
      "351,E08000002", "351,E08999999",
      "line 4, column 9 (new_la_code): “E08999999” is not the code"
    ),
    (
      "351,E08000002", "351,E08000012",
      "The codes 351 and E08000012 are of two different authorities"
    ),
    (
      "E12000002,North West,,", "E12009999,North West,,",
      "column 6 (region_code): “E12009999” is not"
    ),
    (
      "E12000002,North West,,", ",North West,,", "column 6 (region_code): A row of level “Regional”"
    ),
    (
      "2024,Reporting year,National", "Apr-24,Reporting year,National",
      "line 2, column 1 (time_period): “Apr-24” looks like a date"
    ),
    (
      "2024,Reporting year,National", "24,Reporting year,National",
      "column 1 (time_period): “24” is not a year"
    ),
    (
      "2024,Reporting year,Regional", "2024,Calendar year,Regional",
      "line 3, column 2 (time_identifier): Rows of “Calendar year” are mixed with rows of “Reporting year”"
    ),
    ("2024,Reporting year,National", "2024,Week 12,National", "“Week 12” is not a kind of year"),
    (
      "Reporting year,National", "Reporting year,School",
      "column 3 (geographic_level): “School” is not"
    ),
    ("geographic_level", "level", "line 1: There is no column “geographic_level”"),
    (
      "Physical_Initial", "Neglect_Initial",
      "line 1, column 14: The heading “Neglect_Initial” is used twice"
    ),
    ("Physical_Initial", "", "line 1, column 14: A column has no heading"),
    (
      "\"Bristol, City of\"", "\"Bristol, City of\" x",
      "line 5, column 10 (la_name): There is text between"
    ),
  ])
  func `a fault names the file, the line and the column`(
    _ published: String, _ changed: String, _ message: String
  ) throws {
    let text = Sample.startingByCategory.replacing(published, with: changed, maxReplacements: 1)

    let fault = try #require(throws: ReadingFault.self) {
      try PublishedTableReader.table(from: Sample.bytes(text), file: "d2.csv")
    }
    #expect(fault.description.hasPrefix("d2.csv, line"))
    #expect(fault.description.contains(message), "\(fault)")
  }

  @Test func `the same row twice is refused, and both lines are named`() throws {
    let lines = Sample.laterPlans.split(separator: "\n")
    let text = (lines + [lines[3]]).joined(separator: "\n") + "\n"

    #expect(throws: ReadingFault.self) { try Sample.table(text) }
    let fault = try #require(throws: ReadingFault.self) { try Sample.table(text) }
    #expect(fault.problem == .duplicateRow(firstLine: 4))
    #expect(fault.line == 8)
  }

  @Test func `a file cut short anywhere is refused, or read no further than a whole line`() throws {
    let bytes = Sample.bytes(Sample.startingByCategory, lineEnd: "\r\n")
    for end in stride(from: 0, to: bytes.count, by: 3) {
      let cut = Array(bytes[..<end])
      if let table = try? PublishedTableReader.table(from: cut, file: "d2.csv") {
        #expect(table.csv == cut && cut.last == 10)
      }
    }
  }

  @Test func `a file cut after a whole year is known by its name`() throws {
    let fault = try #require(throws: ReadingFault.self) {
      try Sample.table(Sample.startingByCategory, file: "d2_plans_2022_to_2024.csv")
    }
    #expect(fault.problem == .missingYears([2022], 2022...2024))
  }

  @Test func `a row of a year that the name leaves out is refused`() throws {
    let fault = try #require(throws: ReadingFault.self) {
      try Sample.table(Sample.startingByCategory, file: "d2_plans_2024_to_2024.csv")
    }
    #expect(fault.problem == .yearNotInName(2023, 2024...2024))
  }

  @Test func `a year with rows for half the authorities is refused`() throws {
    let heading =
      "time_period,time_identifier,geographic_level,country_code,country_name,old_la_code,n\n"
    let rows = [2023, 2024].flatMap { year in
      Authorities.all.filter { $0.lastDay == nil }.prefix(year == 2024 ? 120 : 60)
        .map { "\(year),Reporting year,Local authority,E92000001,England,\($0.code),7\n" }
    }
    let fault = try #require(throws: ReadingFault.self) {
      try Sample.table(heading + rows.joined())
    }
    #expect(fault.problem == .incompleteYear("2022 to 2023", found: 60, expected: 120))
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x74, 0x00], "UTF-16"), ([0x50, 0x4B, 0x03, 0x04], "an Excel or ZIP file"),
      ([0x1F, 0x8B, 0x08], "a compressed file"), ([0x25, 0x50, 0x44, 0x46], "a PDF"),
      (Array("<!DOCTYPE html><html>".utf8), "a web page"),
      (Array("time_period;time_identifier;x\n".utf8), "semicolons"),
      (Array("time_period\ttime_identifier\tx\n".utf8), "tabs"),
    ] as [([UInt8], String)])
  func `what is not a CSV in UTF-8 is called what it is`(_ bytes: [UInt8], _ kind: String) throws {
    let fault = try #require(throws: ReadingFault.self) {
      try PublishedTableReader.table(from: bytes, file: "x.csv")
    }
    #expect(fault.description.contains(kind))
  }

  @Test func `a byte that is not UTF-8 is found in its line and column`() throws {
    var bytes = Sample.bytes(Sample.startingByCategory)
    let place = try #require(
      String(decoding: bytes, as: UTF8.self).utf8.firstRange(of: "Bury".utf8))
    let offset = Sample.startingByCategory.utf8.distance(
      from: Sample.startingByCategory.utf8.startIndex, to: place.lowerBound)
    bytes[offset + 1] = 0xFC

    let fault = try #require(throws: ReadingFault.self) {
      try PublishedTableReader.table(from: bytes, file: "d2.csv")
    }
    #expect(fault.problem == .notUTF8(byte: 0xFC))
    #expect(fault.line == 4 && fault.column?.name == "la_name")
  }

  @Test func `too much of anything is refused`() throws {
    let bytes = Sample.bytes(Sample.children)
    for (limits, what) in [
      (ReadingLimits(bytes: 300, rows: 9, columns: 99, cells: 99, lineBytes: 999), "bytes"),
      (ReadingLimits(bytes: 9999, rows: 3, columns: 99, cells: 99, lineBytes: 999), "rows"),
      (ReadingLimits(bytes: 9999, rows: 9, columns: 9, cells: 99, lineBytes: 999), "columns"),
      (ReadingLimits(bytes: 9999, rows: 9, columns: 99, cells: 2, lineBytes: 999), "figures"),
      (
        ReadingLimits(bytes: 9999, rows: 9, columns: 99, cells: 99, lineBytes: 100),
        "bytes in one line"
      ),
    ] {
      let fault = try #require(throws: ReadingFault.self) {
        try PublishedTableReader.table(from: bytes, file: "ons.csv", limits: limits)
      }
      #expect(fault.description.contains(what), "\(fault)")
    }
  }

  @Test func `an empty file and a file of headings alone are refused`() {
    for text in ["", "\n", String(Sample.children.prefix { $0 != "\n" }) + "\n"] {
      #expect(throws: ReadingFault.self) { try Sample.table(text) }
    }
  }
}
