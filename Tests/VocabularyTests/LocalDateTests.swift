import Examples
import Testing
import Vocabulary

struct LocalDateTests {
  @Test func `every day from 1800 to 2200 follows the one before it`() {
    var date = LocalDate.first
    var days = 1
    var weekday = Weekday.wednesday  // 1 January 1800
    var faults: [LocalDate] = []
    while date < .last {
      let next = date.adding(days: 1)
      weekday = Weekday(rawValue: weekday.rawValue % 7 + 1) ?? .monday
      if !follows(next, date) || next.weekday != weekday || LocalDate(iso: next.iso) != next
        || LocalDate(year: next.year, month: next.month, day: next.day) != next
      {
        faults.append(next)
      }
      date = next
      days += 1
    }

    #expect(faults.prefix(20) == [])
    #expect(days == 401 * 365 + 97)
    #expect(date.iso == "2200-12-31")
  }

  private func follows(_ next: LocalDate, _ date: LocalDate) -> Bool {
    let lengths = [31, isLeap(date.year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if date.day < lengths[date.month - 1] {
      return (next.year, next.month, next.day) == (date.year, date.month, date.day + 1)
    }
    if date.month < 12 {
      return (next.year, next.month, next.day) == (date.year, date.month + 1, 1)
    }
    return (next.year, next.month, next.day) == (date.year + 1, 1, 1)
  }

  private func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 400) || year.isMultiple(of: 4) && !year.isMultiple(of: 100)
  }

  @Test(
    arguments: zip(
      ["1970-01-01", "1969-12-31", "2000-02-29", "2025-03-04", "1800-01-01", "2200-12-31"],
      [0, -1, 11_016, 20_151, -62_091, 84_370] as [Int32]))
  func `a day is numbered from the start of 1970`(_ iso: String, _ number: Int32) {
    #expect(LocalDate(iso: iso)?.dayNumber == number)
    #expect(LocalDate(dayNumber: number).iso == iso)
  }

  @Test(arguments: [
    (2025, 2, 29), (2025, 2, 30), (2100, 2, 29), (2025, 4, 31), (2025, 13, 1), (2025, 0, 1),
    (2025, 1, 0), (2025, 1, 32), (1799, 12, 31), (2201, 1, 1), (Int.max, 1, 1), (2025, .min, 1),
    (2025, 1, .max),
  ])
  func `a date that is not real is refused`(_ year: Int, _ month: Int, _ day: Int) {
    #expect(LocalDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    "", "2025-3-4", "2025-03-4", "2025/03/04", "20250304", "2025-03-04 ", " 2025-03-04",
    "2025-03-04T00:00:00Z", "2025-02-29", "2025-13-01", "1799-12-31", "2201-01-01", "-025-03-04",
    "+025-03-04", "２０２５-03-04", "2025-0٣-04", "2025-03-0\u{0}",
  ])
  func `text that is not an ISO date is refused`(_ text: String) {
    #expect(LocalDate(iso: text) == nil)
  }

  @Test func `part of a longer text can be read`() {
    let line = "on 2025-03-04 at home"

    #expect(LocalDate(iso: line.dropFirst(3).prefix(10)) == "2025-03-04")
  }

  @Test(arguments: [Int32.min, .max, -62_092, 84_371])
  func `a number outside the calendar gives its first or last day`(_ number: Int32) {
    let date = LocalDate(dayNumber: number)

    #expect(date == (number < 0 ? .first : .last))
    #expect(LocalDate(iso: date.iso) == date)
  }

  @Test func `a date is read out in British order`() {
    let date: LocalDate = "2025-03-03"

    #expect(date.british == "3 March 2025")
    #expect(date.britishShort == "3 Mar 2025")
    #expect("\(date)" == "2025-03-03")
  }

  @Test func `every month has its name`() {
    let names = (1...12).compactMap { LocalDate(year: 2025, month: $0, day: 1)?.british }

    #expect(names.first == "1 January 2025")
    #expect(names.last == "1 December 2025")
    #expect(Set(names).count == 12)
  }

  @Test(
    arguments: zip(
      ["2025-03-03", "2025-03-04", "2025-03-08", "2025-03-09", "1970-01-01"] as [LocalDate],
      [.monday, .tuesday, .saturday, .sunday, .thursday] as [Weekday]))
  func `a date knows its day of the week`(_ date: LocalDate, _ weekday: Weekday) {
    #expect(date.weekday == weekday)
    #expect(weekday.isWeekend == [.saturday, .sunday].contains(weekday))
  }
}
