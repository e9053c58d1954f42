import Casework
import Examples
import Testing
import Vocabulary

struct ClockTests {
  private func clock(_ length: PracticeClock.Length) -> PracticeClock {
    PracticeClock(
      id: "one", title: "One", isFor: .assessment, length: length, edition: "Edition 2023")
  }

  @Test(
    arguments: [
      (.workingDays(1), "2025-04-17", "2025-04-22"), (.workingDays(45), "2025-03-03", "2025-05-08"),
      (.days(10), "2025-03-03", "2025-03-13"), (.months(1), "2025-01-31", "2025-02-28"),
      (.months(3), "2025-03-08", "2025-06-08"),
    ] as [(PracticeClock.Length, LocalDate, LocalDate)])
  func `the day that starts a clock is day 0, and months neither overflow nor roll off a weekend`(
    _ length: PracticeClock.Length, _ start: LocalDate, _ end: LocalDate
  ) {
    #expect(clock(length).due(from: start, on: .englandAndWales).on == end)
  }

  @Test func `a date that was worked out keeps the calendar, the clock and the edition`() throws {
    let due = clock(.workingDays(5)).due(from: "2025-03-03", on: .englandAndWales)

    #expect(due.from == "2025-03-03")
    #expect(due.calendar == "england-and-wales-2026")
    #expect(due.clock == "one")
    #expect(due.edition == "Edition 2023")
    let kept = AssessmentStarted(assessment: "a-1", purpose: .earlyHelp, due: due)
    #expect(try AssessmentStarted(entry(kept, number: 1)).due == due)
  }

  @Test(
    arguments: [
      ("2025-03-07", "3 days left"), ("2025-03-09", "1 day left"), ("2025-03-10", "due today"),
      ("2025-03-11", "1 day overdue"), ("2025-03-15", "5 days overdue"),
    ] as [(LocalDate, String)])
  func `days left are told in words`(_ today: LocalDate, _ words: String) {
    let due = clock(.days(7)).due(from: "2025-03-03", on: .englandAndWales)

    #expect(due.words(on: today) == words)
    #expect(due.isOverdue(on: today) == words.contains("overdue"))
  }

  @Test func `a clock for this kind of plan goes before one for any, and none declared is none`() {
    let place = LocalPractice.saltmarsh

    #expect(
      place.due(.nextReview, from: "2025-03-03", plan: .earlyHelp)?.on == "2025-06-03")
    #expect(
      place.due(.nextReview, from: "2025-03-03", plan: .childProtection)?.on == "2025-09-03")
    #expect(place.due(.assessment, from: "2025-03-03", assessment: .earlyHelp) == nil)
    #expect(place.due(.contribution, from: "2025-03-03") == nil)
    #expect(LocalPractice().due(.nextReview, from: "2025-03-03") == nil)
  }

  @Test func `moving on a scale is named from where the child was`() {
    let scale = LevelScale.saltmarsh

    #expect(scale.change(from: nil, to: "level-2") == .first)
    #expect(scale.change(from: "level-2", to: "level-3") == .stepUp)
    #expect(scale.change(from: "level-3", to: "level-3") == .same)
    #expect(scale.change(from: "level-3", to: "level-2") == .stepDown)
    #expect(scale.change(from: "elsewhere", to: "level-2") == nil)
    #expect(scale.change(from: nil, to: "elsewhere") == nil)
  }
}
