import Examples
import Testing
import Vocabulary

@testable import Indicators

struct EvaluationTests {
  private let year: ClosedRange<LocalDate> = "2024-04-01"..."2025-03-31"
  private let months = ReportingPeriod.months(from: YearMonth("2025-01-01"), count: 3)

  private func result(
    _ text: String, _ builder: Facts.Builder, over periods: [ReportingPeriod]? = nil,
    population: Int? = nil
  ) throws -> IndicatorResult {
    guard case .measured(let measure) = try Declaration(text) else { throw NotMeasured() }
    let evaluation = Evaluation(builder.facts(), over: periods ?? months) { _ in population }
    return try #require(evaluation).result(of: measure)
  }

  private struct NotMeasured: Error {}

  /// Four plans: two open all the time, one that ends in February, one that starts in March.
  private var plans: Facts.Builder {
    var builder = Facts.Builder()
    builder.cover(.protectionPlan, year)
    let starts: [(LocalDate, LocalDate?, String)] = [
      ("2024-05-01", nil, "neglect"), ("2024-06-01", nil, "physical"),
      ("2024-07-01", "2025-02-28", "neglect"), ("2025-03-31", nil, "neglect"),
    ]
    for (number, (start, end, category)) in starts.enumerated() {
      let child = builder.child("child-\(number)", bornOn: "2015-01-01")
      builder.add(
        .protectionPlan,
        Fact(
          child: child, family: builder.family("family"), startedOn: start, endedOn: end,
          ["initial category": .code(category)]))
    }
    return builder
  }

  @Test func `a plan is open from the day it starts to the day before it ends`() throws {
    let result = try result("count of child protection plans open at period end", plans)

    #expect(result.figures == [.count(3), .count(2), .count(3)])
    #expect(result.basis == .snapshot)
  }

  @Test func `a share is of those it says`() throws {
    let result = try result(
      "share of child protection plans open at period end where initial category is neglect, of "
        + "child protection plans open at period end", plans)

    #expect(result.figures == [.share(2, of: 3), .share(1, of: 2), .share(2, of: 3)])
    #expect(result.figures[1].value == 50)
    #expect(result.figures[1].counted == 1 && result.figures[1].whole == 2)
  }

  @Test func `R-163 children and families are counted apart`() throws {
    let children = try result(
      "count of children with a child protection plan open at period end", plans)
    let families = try result(
      "count of families with a child protection plan open at period end", plans)

    #expect(children.figures == [.count(3), .count(2), .count(3)])
    #expect(families.figures == [.count(1), .count(1), .count(1)])
  }

  @Test func `R-169 what has no facts has no data, and nought is nought`() throws {
    let missing = try result("count of referrals made in period", plans)
    var empty = Facts.Builder()
    empty.cover(.referral, year)
    let none = try result("count of referrals made in period", empty)

    #expect(missing.figures == Array(repeating: .noData(.needs(["referrals"])), count: 3))
    #expect(NoData.needs(["referrals"]).wording == "No data yet: needs referrals.")
    #expect(missing.figures[0].value == nil && missing.figures[0].counted == nil)
    #expect(none.figures == Array(repeating: .count(0), count: 3))
  }

  @Test func `R-169 a condition about facts that are not there has no data either`() throws {
    let result = try result(
      "count of child protection plans started in period where an earlier assessment completed",
      plans)

    #expect(result.figures[0] == .noData(.needs(["assessments"])))
  }

  @Test func `R-169 a period the facts do not cover has no figure`() throws {
    let later = ReportingPeriod.months(from: YearMonth("2025-03-01"), count: 2)
    let result = try result("count of child protection plans started in period", plans, over: later)

    #expect(result.figures == [.count(1), .noData(.notCovered("child protection plans"))])
    let rolling = try self.result(
      "count of child protection plans started in the 24 months to period end", plans)
    #expect(rolling.figures[0] == .noData(.notCovered("child protection plans")))
  }

  @Test func `R-169 what is asked of other facts needs them for the period too`() throws {
    var builder = plans
    builder.cover(.referral, year)
    builder.cover(.needPlan, "2025-02-01"..."2025-03-31")
    let result = try result(
      "count of referrals made in period where child has a child in need plan open then", builder)

    #expect(result.figures == [.noData(.notCovered("child in need plans")), .count(0), .count(0)])
  }

  @Test func `a share of nothing is nothing`() throws {
    let result = try result(
      "share of child protection plans ended in period where outcomes achieved, of child protection "
        + "plans ended in period", plans)

    #expect(result.figures == [.nothing, .share(0, of: 1), .nothing])
    #expect(result.figures[0].value == nil)
  }

  @Test func `R-160 R-161 a look back that reaches before the facts is said to`() throws {
    let builder = plans
    let short = try result(
      "count of child protection plans started in period where previous child protection plan ended "
        + "within 24 months", builder)
    let enough = try result(
      "count of child protection plans started in period where previous child protection plan ended "
        + "within 2 months", builder)

    #expect(short.isShortOfHistory == [true, true, true])
    #expect(enough.isShortOfHistory == [false, false, false])
    let later = try result(
      "count of child protection plans ended in period where no later child protection plan started "
        + "within 1 month", builder)
    #expect(later.isTooSoon == [false, false, true])
  }

  @Test func `a rate is of the children there are`() throws {
    let text =
      "rate of child protection plans open at period end per 10,000 children, by initial category"
    let known = try result(text, plans, population: 40_000)
    let unknown = try result(text, plans)

    #expect(known.figures[0] == .rate(3, population: 40_000, per: 10_000))
    #expect(known.figures[0].value == 0.75)
    #expect(unknown.figures[0] == .noData(.noPopulation))
    #expect(known.breakdowns[0].groups[0].figures[0] == .noData(.noPopulation))
  }

  @Test func `groups come in the order they are listed, and what is not known last`() throws {
    var builder = plans
    builder.add(.protectionPlan, Fact(child: 0, family: 0, startedOn: "2025-01-31"))
    let result = try result(
      "count of child protection plans open at period end, by initial category", builder)

    #expect(
      result.breakdowns[0].groups.map(\.name)
        == ["neglect", "physical", "sexual", "emotional", "multiple", nil])
    #expect(
      result.breakdowns[0].groups.map { $0.figures[0] }
        == [.count(2), .count(1), .count(0), .count(0), .count(0), .count(1)])
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

  @Test func `the children behind a share and behind its whole are those counted`() throws {
    guard
      case .measured(let measure) = try Declaration(
        "share of child protection plans open at period end where initial category is neglect, of "
          + "child protection plans open at period end, by initial category")
    else { throw NotMeasured() }
    let evaluation = try #require(Evaluation(plans.facts(), over: months))

    #expect(evaluation.behind(measure, period: 0)?.children == ["child-0", "child-2"])
    #expect(
      evaluation.behind(measure, period: 0, ofWhole: true)?.children
        == ["child-0", "child-1", "child-2"])
    #expect(
      evaluation.behind(
        measure, period: 0, breakdown: "initial category", group: "physical", ofWhole: true)?
        .children == ["child-1"])
    #expect(evaluation.behind(measure, period: 0, breakdown: "ward", group: "Elton") == nil)
    #expect(evaluation.behind(measure, period: 9) == nil)
  }

  @Test func `periods that overlap or are none are refused`() throws {
    let month = try #require(ReportingPeriod("2025-01-01", "2025-01-31"))
    let other = try #require(ReportingPeriod("2025-01-31", "2025-02-28"))

    #expect(Evaluation(plans.facts(), over: [month, other]) == nil)
    #expect(Evaluation(plans.facts(), over: []) == nil)
    #expect(ReportingPeriod("2025-02-01", "2025-01-31") == nil)
  }

  @Test func `columns that are not whole are refused`() {
    var columns = FactColumns(.referral, covering: year)
    columns.starts = [20_000, 20_001]
    columns.children = [0]
    var builder = Facts.Builder()

    #expect(throws: Facts.NotWhole.self) { try builder.load(columns) }
  }

  @Test func `several measures at once give what each gives alone`() async throws {
    let measures = try EvaluationAgreesTests.declarations.prefix(8).map { text -> Measure in
      guard case .measured(let measure) = try Declaration(text) else { throw NotMeasured() }
      return measure
    }
    let evaluation = try #require(Evaluation(plans.facts(), over: months))

    #expect(await evaluation.results(of: measures) == measures.map(evaluation.result))
  }
}
