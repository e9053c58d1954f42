import Examples
import Testing
import Vocabulary

@testable import Charts

struct CalendarStepTests {
  @Test(arguments: [
    (CalendarStep.week, "2025-03-06" as LocalDate, "2025-03-03" as LocalDate),
    (.month, "2025-03-31", "2025-03-01"),
    (.quarter, "2025-06-30", "2025-04-01"),
    (.quarter, "2025-01-01", "2025-01-01"),
    (.year, "2025-12-31", "2025-01-01"),
    (.decade, "2029-05-05", "2020-01-01"),
  ])
  func `a stretch starts where people would say it does`(
    step: CalendarStep, day: LocalDate, start: LocalDate
  ) {
    #expect(step.start(of: day) == start)
  }

  @Test(arguments: CalendarStep.allCases)
  func `stretches follow one another without holes`(step: CalendarStep) {
    let days: ClosedRange<LocalDate> = "2023-11-15"..."2025-02-28"

    let stretches = step.stretches(covering: days)

    #expect(stretches.first?.contains(days.lowerBound) == true)
    #expect(stretches.last?.contains(days.upperBound) == true)
    for (one, next) in zip(stretches, stretches.dropFirst()) {
      #expect(one.upperBound.adding(days: 1) == next.lowerBound)
    }
  }

  @Test(arguments: CalendarStep.allCases)
  func `the first and the last day there are can be covered`(step: CalendarStep) {
    #expect(step.stretches(covering: LocalDate.last...LocalDate.last).count == 1)
    #expect(step.stretches(covering: LocalDate.first...LocalDate.first).count == 1)
  }

  @Test(arguments: [
    ("2025-03-01" as LocalDate, "2025-03-01" as LocalDate, CalendarStep.day),
    ("2025-03-01", "2025-05-01", .week),
    ("2023-03-01", "2025-03-01", .month),
    ("2018-03-01", "2025-03-01", .quarter),
    ("2000-03-01", "2025-03-01", .year),
    ("1800-01-01", "2200-12-31", .decade),
  ])
  func `the finest step that fits is taken`(
    from: LocalDate, until: LocalDate, step: CalendarStep
  ) {
    #expect(CalendarStep.finest(covering: from...until, inAtMost: 34) == step)
  }

  @Test func `stretches are named in full and in short`() {
    #expect(CalendarStep.quarter.name(from: "2025-01-01") == "January to March 2025")
    #expect(CalendarStep.quarter.shortName(from: "2025-10-01") == "Oct to Dec 2025")
    #expect(CalendarStep.month.shortName(from: "2025-10-01") == "Oct 2025")
    #expect(CalendarStep.decade.name(from: "2020-01-01") == "2020 to 2029")
  }
}
