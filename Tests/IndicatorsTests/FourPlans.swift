import Examples
import Testing
import Vocabulary

@testable import Indicators

/// A few plans whose figures can be counted on one hand.
enum FourPlans {
  static let year: ClosedRange<LocalDate> = "2024-04-01"..."2025-03-31"
  static let months = ReportingPeriod.months(from: YearMonth("2025-01-01"), count: 3)

  static func result(
    _ text: String, _ builder: Facts.Builder, over periods: [ReportingPeriod]? = nil,
    population: Int? = nil
  ) throws -> IndicatorResult {
    guard case .measured(let measure) = try Declaration(text) else { throw NotMeasured() }
    let evaluation = Evaluation(builder.facts(), over: periods ?? months) { _ in population }
    return try #require(evaluation).result(of: measure)
  }

  struct NotMeasured: Error {}

  /// Four plans: two open all the time, one that ends in February, one that starts in March.
  static var plans: Facts.Builder {
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
}
