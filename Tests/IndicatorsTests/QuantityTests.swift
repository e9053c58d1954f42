import Examples
import Testing
import Vocabulary

@testable import Indicators

struct QuantityTests {
  private let year = FourPlans.year
  private let plans = FourPlans.plans

  private func result(
    _ text: String, _ builder: Facts.Builder, over periods: [ReportingPeriod]? = nil,
    population: Int? = nil
  ) throws -> IndicatorResult {
    try FourPlans.result(text, builder, over: periods, population: population)
  }

  /// Five assessments completed in January after 4, 8, 10, 20 and 46 days; one in February.
  private var assessments: Facts.Builder {
    var builder = Facts.Builder()
    builder.cover(.assessment, year)
    let child = builder.child("maya")
    for days in [46, 4, 20, 8, 10] {
      let end: LocalDate = "2025-01-31"
      builder.add(
        .assessment,
        Fact(child: child, family: nil, startedOn: end.adding(days: -days), endedOn: end))
    }
    builder.add(
      .assessment, Fact(child: child, startedOn: "2025-02-03", endedOn: "2025-02-10"))
    return builder
  }

  @Test func `the median and quartiles are of what happened in the period`() throws {
    let median = try result(
      "median days from start to end of assessments completed in period", assessments)
    let quartiles = try result(
      "quartiles of days from start to end of assessments completed in period", assessments)

    #expect(median.figures == [.median(10, count: 5), .median(7, count: 1), .nothing])
    #expect(quartiles.figures[0] == .quartiles(lower: 8, middle: 10, upper: 20, count: 5))
  }

  @Test func `working days leave out weekends and bank holidays`() throws {
    let result = try result(
      "mean working days from start to end of assessments completed in period", assessments)

    // Monday 3 to Monday 10 February 2025.
    #expect(result.figures[1] == .mean(total: 5, count: 1))
  }

  @Test func `the mean time open so far is from each start to the end of the period`() throws {
    let result = try result("mean days open of child protection plans open at period end", plans)

    // In February: from 1 May and 1 June 2024 to 28 February 2025, 303 and 272 days.
    #expect(result.figures[1] == .mean(total: 575, count: 2))
    #expect(result.figures[1].value == 287.5)
  }

  @Test func `R-172 attendance is of the sessions of children with an open neglect plan`() throws {
    var builder = plans
    builder.cover(.attendance, year)
    for (child, day, attended, possible) in [
      (Int32(0), "2025-01-10", 8.0, 10.0), (2, "2025-01-11", 1, 10), (1, "2025-01-12", 10, 10),
      (2, "2025-02-28", 10, 10), (0, "2025-02-28", 5, 10),
    ] as [(Int32, LocalDate, Double, Double)] {
      builder.add(
        .attendance,
        Fact(
          child: child, startedOn: day,
          ["sessions attended": .number(attended), "sessions possible": .number(possible)]))
    }
    let result = try result(
      "share of total sessions attended of school attendance records recorded in period where child "
        + "has a child protection plan open then where (initial category is neglect), of total "
        + "sessions possible", builder)

    #expect(result.figures[0] == .shareOfTotals(9, of: 20, count: 2))
    #expect(result.figures[0].value == 45)
    // On the day it ends a plan is no longer open.
    #expect(result.figures[1] == .shareOfTotals(5, of: 10, count: 1))
    #expect(result.figures[2] == .nothing)
  }

  @Test func `the middle grade is the worse of two in the middle`() throws {
    var builder = Facts.Builder()
    builder.cover(.auditFinding, year)
    for (day, grade) in [
      ("2025-01-01", "good"), ("2025-01-02", "outstanding"), ("2025-01-03", "inadequate"),
      ("2025-01-04", "requires improvement"), ("2025-02-01", "good"),
    ] as [(LocalDate, String)] {
      builder.add(.auditFinding, Fact(startedOn: day, ["grade": .code(grade)]))
    }
    let middle = try result("middle grade of audit findings recorded in period", builder)
    let share = try result(
      "share of audit findings recorded in period where grade is at least good, of audit findings "
        + "recorded in period", builder)

    #expect(middle.figures[0] == .grade("requires improvement", count: 4))
    #expect(middle.figures[1] == .grade("good", count: 1))
    #expect(share.figures[0] == .share(2, of: 4))
  }
}
