import Casework
import Examples
import Markup
import Record
import Testing
import Vocabulary

@testable import Charts

struct AccumulationGridTests {
  @Test func `R-004 every cell writes the number of the entries it leads to`() {
    let grid = grid([
      concern(1, [.physical], "2025-01-10"), concern(2, [.physical, .medical], "2025-02-10"),
      concern(3, [.physical], "2025-05-10"),
    ])

    let cell = AccumulationCell(row: "Physical", column: "2025-01-01")
    #expect(grid.entries(of: cell) == ["entry-1", "entry-2"])
    #expect(grid.wording(of: cell) == "Physical, January to March 2025")
    #expect(grid.markup.string.contains("href=\"?Physical,2025-01-01\">2<span"))
  }

  @Test func `an entry of two types is counted in both rows and once in all`() {
    let grid = grid([concern(1, [.physical, .medical], "2025-01-10")])

    #expect(grid.rows.map(\.title).contains("Medical"))
    #expect(grid.total == 1)
    #expect(grid.total(0) == 1)
  }

  @Test func `R-012 it says that it counts entries and is not a score`() {
    let page = grid([concern(1, [.physical], "2025-01-10")]).markup.string

    #expect(page.contains("This counts entries; it is not a score."))
  }

  @Test func `many years keep the latest periods and count the rest together`() {
    let entries = (0..<40).map {
      concern($0, [.medical], .on(.day(("2015-01-10" as LocalDate).adding(months: $0 * 3))))
    }

    let grid = grid(entries)

    #expect(grid.columns.count == 13)
    #expect(grid.columns.first == .before("2022-01-01"))
    #expect(grid.rows[0].cells.map(\.count).reduce(0, +) == 40)
    #expect(grid.markup.string.contains("Before January 2022"))
  }

  @Test func `a date too rough for one period has a column of its own`() {
    let grid = grid([concern(1, [.medical], .on("2024"))])

    #expect(grid.columns == [.rough])
    #expect(grid.entries(of: AccumulationCell(row: nil, column: "rough")).count == 1)
  }

  @Test func `nothing to count is said in words`() {
    #expect(grid([]).markup.string.contains("there is nothing to count"))
  }

  @Test func `the fullest cell is darkest and an empty one is not shaded`() {
    let grid = grid((0..<5).map { concern($0, [.medical], "2025-01-10") })

    #expect(grid.shade(0) == 0)
    #expect(grid.shade(1) == 1)
    #expect(grid.shade(5) == 5)
  }

  private func grid(_ entries: [Entry]) -> AccumulationGrid {
    AccumulationGrid(title: "Accumulation", Chronology(entries).accumulation(by: .quarter)) {
      "?\($0.row ?? ""),\($0.column ?? "")"
    }
  }

  private func concern(_ number: Int, _ types: [NeglectType], _ when: Occurrence) -> Entry {
    let new = Concern(sign: Sign(whatWasSeen: "Cold hands", types: types))
      .newEntry(about: ["maya"], occurred: when)
    let envelope = Envelope(
      id: ID(checking: "entry-\(number)") ?? "entry", kind: new.kind, subjects: new.subjects,
      occurred: when, recordedAt: "2025-06-01T09:00:00Z",
      author: Author(
        practitioner: "rowan", name: "Rowan Pike", role: .practitioner, agency: "school"),
      basis: new.basis, marking: new.marking)
    return Entry(number: Int64(number), envelope: envelope, contents: new.contents)
  }
}
