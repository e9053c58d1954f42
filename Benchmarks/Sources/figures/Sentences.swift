import Indicators

/// What is worked out.
///
/// Benchmarks/duckdb/figures.py has the same in SQL, in the same order.
enum Sentences {
  static let all = [
    "count of child protection plans open at period end",
    "count of child protection plans open at period end where initial category is neglect",
    "count of children with a child protection plan open at period end",
    "count of children with a child protection plan open at period end where initial category is neglect",
    "count of child protection plans started in period",
    "count of child protection plans ended in period",
    "count of child protection plans started in period where initial category is neglect",
    "count of children with a child protection plan started in period",
    "count of child protection plans open at any time in period",
    "count of child protection plans open at period end where open for at least 12 months",
    "share of child protection plans started in period where previous child protection plan ended within 24 months, of child protection plans started in period",
    "share of child protection plans open at period end where initial category is neglect, of child protection plans open at period end",
    "count of child protection plans ended in period where lasted at least 24 months",
    "share of child protection plans ended in period where lasted at least 24 months, of child protection plans ended in period",
    "median days from start to end of child protection plans ended in period",
    "quartiles of days from start to end of child protection plans ended in period",
    "mean days open of child protection plans open at period end",
    "count of child protection plans ended in period where outcomes achieved",
    "count of families with a child protection plan open at period end",
    "count of child protection plans started in the 12 months to period end",
  ]

  static func measure(_ sentence: String) throws -> Measure {
    let groups = ", by initial category and agency and team and next level"
    guard case .measured(let measure) = try Declaration(sentence + groups) else {
      throw NotMeasured(sentence: sentence)
    }
    return measure
  }

  struct NotMeasured: Error {
    let sentence: String
  }
}
