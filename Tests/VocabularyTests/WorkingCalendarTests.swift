import Examples
import Testing
import Vocabulary

struct WorkingCalendarTests {
  let calendar = WorkingCalendar.englandAndWales

  @Test(
    arguments: [
      ("2025-03-03", "2025-03-03", 0), ("2025-03-03", "2025-03-04", 1),
      ("2025-03-03", "2025-03-10", 5),
      ("2025-03-07", "2025-03-09", 0), ("2025-03-08", "2025-03-10", 1),
      ("2025-04-17", "2025-04-22", 1),
      ("2025-12-24", "2025-12-29", 1), ("2025-03-10", "2025-03-03", -5),
      ("2022-09-16", "2022-09-20", 1),
      ("2023-05-05", "2023-05-09", 1), ("2020-05-04", "2020-05-08", 3),
    ] as [(LocalDate, LocalDate, Int)])
  func `working days are counted from the day after the first`(
    _ start: LocalDate, _ end: LocalDate, _ days: Int
  ) {
    #expect(calendar.workingDays(from: start, until: end) == days)
  }

  @Test(
    arguments: [
      ("2025-03-03", 0, "2025-03-03"), ("2025-03-08", 0, "2025-03-08"),
      ("2025-03-03", 5, "2025-03-10"),
      ("2025-03-08", 1, "2025-03-10"), ("2025-04-17", 1, "2025-04-22"),
      ("2025-03-03", 45, "2025-05-08"),
      ("2025-03-10", -5, "2025-03-03"), ("2025-03-08", -1, "2025-03-07"),
      ("2025-04-22", -1, "2025-04-17"),
      ("2025-12-24", 15, "2026-01-19"),
    ] as [(LocalDate, Int, LocalDate)])
  func `a day so many working days away is found`(
    _ start: LocalDate, _ days: Int, _ expected: LocalDate
  ) {
    #expect(calendar.adding(workingDays: days, to: start) == expected)
  }

  @Test func `counting agrees with walking a day at a time`() {
    var generator = SeededGenerator(seed: 50)
    for _ in 0..<2000 {
      let start = LocalDate(dayNumber: .random(in: 15_340...21_500, using: &generator))
      let end = start.adding(days: .random(in: 0...400, using: &generator))
      var day = start
      var walked = 0
      while day < end {
        day = day.adding(days: 1)
        if calendar.isWorkingDay(day) { walked += 1 }
      }

      #expect(calendar.workingDays(from: start, until: end) == walked)
      #expect(calendar.workingDays(from: end, until: start) == -walked)
    }
  }

  @Test func `working days of two stretches add up`() {
    var generator = SeededGenerator(seed: 51)
    for _ in 0..<10_000 {
      let days = (0..<3).map { _ in
        LocalDate(dayNumber: .random(in: 10_000...25_000, using: &generator))
      }

      #expect(
        calendar.workingDays(from: days[0], until: days[1])
          + calendar.workingDays(from: days[1], until: days[2])
          == calendar.workingDays(from: days[0], until: days[2]))
    }
  }

  @Test func `a day found by adding is a working day and counts as many`() {
    var generator = SeededGenerator(seed: 52)
    for _ in 0..<5000 {
      let start = LocalDate(dayNumber: .random(in: 15_340...21_000, using: &generator))
      let count = Int.random(in: 1...300, using: &generator)
      let later = calendar.adding(workingDays: count, to: start)
      let earlier = calendar.adding(workingDays: -count, to: start)

      #expect(calendar.isWorkingDay(later))
      #expect(calendar.workingDays(from: start, until: later) == count)
      #expect(calendar.isWorkingDay(earlier))
      #expect(
        calendar.workingDays(from: earlier, until: start.adding(days: -1)) == count - 1)
    }
  }

  @Test(arguments: [Int.max, .min])
  func `no amount of adding leaves the calendar`(_ count: Int) {
    let edge = calendar.adding(workingDays: count, to: "2025-03-04")

    #expect(edge.days(until: count > 0 ? .last : .first).magnitude < 7)
  }

  @Test func `every year has its eight bank holidays, and three have more`() {
    let extra = [2012: 1, 2022: 2, 2023: 1]
    for year in calendar.years {
      let days = (0..<366).compactMap { LocalDate(year: year, month: 1, day: 1)?.adding(days: $0) }
      let holidays = days.filter {
        $0.year == year && !$0.weekday.isWeekend && !calendar.isWorkingDay($0)
      }

      #expect(holidays.count == 8 + (extra[year] ?? 0), "\(year)")
      #expect(holidays.contains { $0.month == 8 && $0.weekday == .monday && $0.day >= 25 })
      #expect(
        holidays.contains { $0.weekday == .friday && [3, 4].contains($0.month) }, "Good Friday")
    }
  }

  @Test(
    arguments: [
      ("2011-12-31", false), ("2012-01-01", true), ("2028-12-31", true), ("2029-01-01", false),
    ]
      as [(LocalDate, Bool)])
  func `the calendar says which years it knows`(_ date: LocalDate, _ isKnown: Bool) {
    #expect(calendar.covers(date) == isKnown)
  }

  @Test func `outside the years it knows only weekends are left out`() {
    #expect(calendar.isWorkingDay("2029-12-25"))
    #expect(!calendar.isWorkingDay("2029-12-23"))
  }

  @Test func `a place may have a calendar of its own`() {
    let other = WorkingCalendar(
      version: "example-1", years: 2025...2025, bankHolidays: ["2025-03-04", "2025-03-08"])

    #expect(other.workingDays(from: "2025-03-03", until: "2025-03-10") == 4)
    #expect(other.version == "example-1")
  }
}
