import Examples
import Testing
import Vocabulary

@testable import Indicators

struct EvaluationTests {
  private let year = FourPlans.year
  private let months = FourPlans.months
  private let plans = FourPlans.plans

  private func result(
    _ text: String, _ builder: Facts.Builder, over periods: [ReportingPeriod]? = nil,
    population: Int? = nil
  ) throws -> IndicatorResult {
    try FourPlans.result(text, builder, over: periods, population: population)
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

  @Test func `the children behind a share and behind its whole are those counted`() throws {
    guard
      case .measured(let measure) = try Declaration(
        "share of child protection plans open at period end where initial category is neglect, of "
          + "child protection plans open at period end, by initial category")
    else { throw FourPlans.NotMeasured() }
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

  @Test func `columns that are not whole are refused`() throws {
    var whole = FactColumns(.attendance, covering: year)
    whole.add(Fact(child: 0, startedOn: "2025-01-01", ["sessions possible": .number(10)]))
    var builder = Facts.Builder()
    try builder.load(whole)

    for spoil: (inout FactColumns) -> Void in [
      { $0.children = [] }, { $0.families = [1] }, { $0.starts[0] = .min }, { $0.ends = [20_000] },
      { $0.fields.removeLast() }, { $0.fields[0] = .codes(CodeColumn(values: ["a"], codes: [2])) },
      { $0.fields[2] = .codes(CodeColumn(values: ["a"], codes: [1])) },
    ] {
      var columns = whole
      spoil(&columns)
      #expect(throws: Facts.NotWhole.self) { try builder.load(columns) }
    }
  }

  @Test func `a child nobody knows and families with odd numbers do no harm`() throws {
    var columns = FactColumns(.referral, covering: year)
    for number in [Int32.max, 5, -7, 5] {
      columns.add(Fact(child: number, family: number, startedOn: "2025-01-02"))
    }
    var builder = Facts.Builder()
    builder.cover(.protectionPlan, year)
    _ = builder.child("maya", bornOn: "2015-01-01")
    try builder.load(columns)
    let text = [
      "count of referrals made in period", "count of families with a referral made in period",
      "count of children with a referral made in period where child aged 5 to 20",
      "count of referrals made in period where child has no child protection plan open then",
    ]

    #expect(
      try text.map { try result($0, builder).figures[0] } == [
        .count(4), .count(2), .count(0), .count(0),
      ])
  }

  @Test func `several measures at once give what each gives alone`() async throws {
    let measures = try EvaluationAgreesTests.declarations.prefix(8).map { text -> Measure in
      guard case .measured(let measure) = try Declaration(text) else {
        throw FourPlans.NotMeasured()
      }
      return measure
    }
    let evaluation = try #require(Evaluation(plans.facts(), over: months))

    #expect(await evaluation.results(of: measures) == measures.map(evaluation.result))
  }
}
