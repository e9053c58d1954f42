import Examples
import Testing
import Vocabulary

struct UnitedKingdomTimeTests {
  @Test(
    arguments: [
      ("2025-03-04T09:30:00Z", "4 March 2025 at 9:30am"),
      ("2025-03-30T00:59:59Z", "30 March 2025 at 12:59am"),
      ("2025-03-30T01:00:00Z", "30 March 2025 at 2am"),
      ("2025-07-01T23:15:00Z", "2 July 2025 at 12:15am"),
      ("2025-10-26T00:59:59Z", "26 October 2025 at 1:59am"),
      ("2025-10-26T01:00:00Z", "26 October 2025 at 1am"),
      ("2025-12-31T23:59:59Z", "31 December 2025 at 11:59pm"),
    ] as [(Instant, String)])
  func `a moment is told by the clock in the United Kingdom`(_ instant: Instant, _ told: String) {
    #expect(instant.british == told)
  }

  /// From the Summer Time Order 2002 and the years before it since 1996.
  @Test(
    arguments: [
      ("1996-03-31", "1996-10-27"), ("2000-03-26", "2000-10-29"), ("2008-03-30", "2008-10-26"),
      ("2024-03-31", "2024-10-27"), ("2025-03-30", "2025-10-26"), ("2026-03-29", "2026-10-25"),
      ("2027-03-28", "2027-10-31"), ("2028-03-26", "2028-10-29"),
    ] as [(LocalDate, LocalDate)])
  func `the day clocks change is an hour shorter or longer`(
    _ spring: LocalDate, _ autumn: LocalDate
  ) {
    #expect(hours(of: spring) == 23)
    #expect(hours(of: autumn) == 25)
    #expect(hours(of: spring.adding(days: 1)) == 24)
    #expect(hours(of: autumn.adding(days: -1)) == 24)
  }

  private func hours(of date: LocalDate) -> Double {
    Instant.startOfDay(date).seconds(until: .endOfDay(date)) / 3600
  }

  @Test func `every day begins at its own midnight and ends as the next begins`() {
    var date: LocalDate = "1996-01-01"
    while date < "2040-01-01" {
      let start = Instant.startOfDay(date)
      let end = Instant.endOfDay(date)

      #expect(start.ukDate == date && start.ukTime == .midnight)
      #expect(end == .startOfDay(date.adding(days: 1)))
      #expect(end.adding(seconds: -0.000001).ukDate == date)
      date = date.adding(days: 1)
    }
  }

  @Test func `a time on the clock is read back, but for the hour that is skipped`() throws {
    var generator = SeededGenerator(seed: 30)
    for _ in 0..<20_000 {
      let date = LocalDate(dayNumber: .random(in: 9_500...30_000, using: &generator))
      let time = try #require(
        LocalTime(
          hour: .random(in: 2...23, using: &generator),
          minute: .random(in: 0...59, using: &generator)))
      let instant = Instant(ukDate: date, ukTime: time)

      #expect(instant.ukDate == date)
      #expect(instant.ukTime == time)
    }
  }

  @Test(arguments: ["01:00", "01:30", "01:59"])
  func `in the hour that comes twice the first is meant`(_ typed: String) throws {
    let time = try #require(LocalTime(typed))

    let instant = Instant(ukDate: "2025-10-26", ukTime: time)

    #expect(instant.ukTime == time)
    #expect(instant < "2025-10-26T01:00:00Z")
  }

  @Test func `in the hour that is skipped the clock had not been put forward`() throws {
    let halfPastOne = try #require(LocalTime("1:30am"))

    let instant = Instant(ukDate: "2025-03-30", ukTime: halfPastOne)

    #expect(instant.british == "30 March 2025 at 2:30am")
  }

  @Test(arguments: [LocalDate.first, .last])
  func `the first and last days of the calendar begin and end`(_ date: LocalDate) {
    #expect(Instant.startOfDay(date).ukDate == date)
    #expect(hours(of: date) == 24)
  }
}
