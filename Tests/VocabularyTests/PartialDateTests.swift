import Examples
import Testing
import Vocabulary

struct PartialDateTests {
  @Test(
    arguments: [
      ("2025", "2025-01-01", "2025-12-31", "2025"),
      ("2025-03", "2025-03-01", "2025-03-31", "March 2025"),
      ("2024-02", "2024-02-01", "2024-02-29", "February 2024"),
      ("2025-03-04", "2025-03-04", "2025-03-04", "4 March 2025"),
    ] as [(String, LocalDate, LocalDate, String)])
  func `what is known of a date says the first and last day it could be`(
    _ iso: String, _ earliest: LocalDate, _ latest: LocalDate, _ british: String
  ) throws {
    let date = try #require(PartialDate(iso: iso))

    #expect(date.earliest == earliest)
    #expect(date.latest == latest)
    #expect(date.british == british)
    #expect(date.iso == iso)
  }

  @Test(arguments: [
    "", "25", "1799", "2201", "2025-", "2025-3", "2025-13", "2025-00", "2025-02-29", "2025-W01",
    "٢٠",
    "２０２５", "abcd", "2025-03-04T", "-999",
  ])
  func `text that is not a date is refused`(_ text: String) {
    #expect(PartialDate(iso: text) == nil)
  }

  @Test func `only a whole date has a day`() {
    #expect(PartialDate.day("2025-03-04").exactDay == "2025-03-04")
    #expect(PartialDate(iso: "2025-03")?.exactDay == nil)
    #expect(PartialDate.year(2025).exactDay == nil)
  }

  @Test(arguments: [(Int.max, LocalDate.last), (.min, .first)])
  func `a year outside the calendar gives the nearest day`(_ year: Int, _ day: LocalDate) {
    #expect(PartialDate.year(year).earliest == day)
    #expect(PartialDate.year(year).latest == day)
  }

  @Test func `a month knows its days, its neighbours and its name`() throws {
    let march = try #require(YearMonth(iso: "2025-03"))

    #expect(march == YearMonth("2025-03-31"))
    #expect(march.firstDay == "2025-03-01")
    #expect(march.lastDay == "2025-03-31")
    #expect(march.adding(months: 10).iso == "2026-01")
    #expect(march.adding(months: -3).iso == "2024-12")
    #expect(march < march.adding(months: 1))
    #expect("\(march.british), \(march)" == "March 2025, 2025-03")
  }

  @Test(arguments: [(2025, 0), (2025, 13), (1799, 12), (2201, 1)])
  func `a month that is not real is refused`(_ year: Int, _ month: Int) {
    #expect(YearMonth(year: year, month: month) == nil)
  }
}
