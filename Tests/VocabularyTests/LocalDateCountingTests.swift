import Examples
import Testing
import Vocabulary

struct LocalDateCountingTests {
  @Test func `adding days and taking them away again leads back`() {
    var generator = SeededGenerator(seed: 10)
    for _ in 0..<10_000 {
      let date = LocalDate(dayNumber: .random(in: -30_000...50_000, using: &generator))
      let days = Int.random(in: -30_000...30_000, using: &generator)

      #expect(date.adding(days: days).adding(days: -days) == date)
      #expect(date.days(until: date.adding(days: days)) == days)
    }
  }

  @Test(
    arguments: [
      ("2025-01-31", 1, "2025-02-28"), ("2024-01-31", 1, "2024-02-29"),
      ("2025-03-31", -1, "2025-02-28"), ("2025-12-15", 1, "2026-01-15"),
      ("2025-01-15", -1, "2024-12-15"), ("2024-02-29", 12, "2025-02-28"),
      ("2024-02-29", 48, "2028-02-29"), ("2025-08-31", 6, "2026-02-28"),
      ("2025-05-05", 0, "2025-05-05"),
    ] as [(LocalDate, Int, LocalDate)])
  func `adding months keeps the day or stops at the end of the month`(
    _ date: LocalDate, _ months: Int, _ expected: LocalDate
  ) {
    #expect(date.adding(months: months) == expected)
  }

  @Test(arguments: [Int.max, .min, 1_000_000, -1_000_000])
  func `no amount of adding leaves the calendar`(_ amount: Int) {
    let date: LocalDate = "2025-03-04"
    let edge = amount > 0 ? LocalDate.last : .first

    #expect(date.adding(days: amount) == edge)
    #expect(date.adding(months: amount) == edge)
    #expect(date.adding(years: amount) == edge)
  }

  @Test(
    arguments: [
      ("2025-01-31", "2025-02-27", 0), ("2025-01-31", "2025-02-28", 1),
      ("2025-01-31", "2025-03-30", 1),
      ("2025-01-31", "2025-03-31", 2), ("2025-03-04", "2025-03-04", 0),
      ("2025-03-04", "2026-03-03", 11),
      ("2025-03-04", "2026-03-04", 12), ("2025-03-04", "2025-02-04", -1),
      ("2025-03-04", "2025-02-05", 0),
    ] as [(LocalDate, LocalDate, Int)])
  func `a month is whole on the corresponding date`(
    _ start: LocalDate, _ end: LocalDate, _ months: Int
  ) {
    #expect(start.wholeMonths(until: end) == months)
  }

  @Test func `whole months are the most that can be added`() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<10_000 {
      let start = LocalDate(dayNumber: .random(in: 0...20_000, using: &generator))
      let end = start.adding(days: .random(in: 0...9000, using: &generator))
      let months = start.wholeMonths(until: end)

      #expect(start.adding(months: months) <= end)
      #expect(start.adding(months: months + 1) > end)
      #expect(start.wholeYears(until: end) == months / 12)
      #expect(end.wholeMonths(until: start) == -months)
    }
  }

  @Test(
    arguments: [
      ("2018-03-04", "2025-03-03", 6), ("2018-03-04", "2025-03-04", 7),
      ("2025-03-04", "2018-03-04", -7),
      ("2025-03-04", "2025-12-31", 0),
    ] as [(LocalDate, LocalDate, Int)])
  func `a year is whole on the anniversary`(_ start: LocalDate, _ end: LocalDate, _ years: Int) {
    #expect(start.wholeYears(until: end) == years)
  }

  @Test func `a week is seven days`() {
    let monday: LocalDate = "2025-03-03"

    #expect(monday.wholeWeeks(until: "2025-03-09") == 0)
    #expect(monday.wholeWeeks(until: "2025-03-10") == 1)
    #expect(monday.wholeWeeks(until: "2025-02-24") == -1)
  }

  @Test(
    arguments: [
      ("2024-02-10", "2024-02-01", "2024-02-29"), ("2025-02-28", "2025-02-01", "2025-02-28"),
      ("2025-12-31", "2025-12-01", "2025-12-31"), ("2025-04-01", "2025-04-01", "2025-04-30"),
    ] as [(LocalDate, LocalDate, LocalDate)])
  func `a month has a first and a last day`(
    _ date: LocalDate, _ first: LocalDate, _ last: LocalDate
  ) {
    #expect(date.firstOfMonth == first)
    #expect(date.lastOfMonth == last)
  }
}
