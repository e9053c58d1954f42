import Examples
import Testing
import Vocabulary

@testable import Indicators

/// The quick evaluation gives what looking at every fact for every period gives.
struct EvaluationAgreesTests {
  static let declarations = [
    "count of child protection plans open at period end",
    "count of child protection plans open at period start",
    "count of child protection plans open at any time in period",
    "count of child protection plans started in period",
    "count of child protection plans ended in period",
    "count of children with a child protection plan open at period end",
    "count of children with a child protection plan open at any time in period",
    "count of children with a child protection plan ended in period",
    "count of families with a child protection plan started in the 12 months to period end",
    "count of families with a child protection plan open at period end",
    "count of agencies with a child protection plan started in period",
    "count of children with a referral made in the 3 months to period end",
    "count of referrals made so far in the year",
    "count of child protection plans open at period end where initial category is neglect or physical",
    "count of child protection plans open at period end where initial category is not known",
    "count of child protection plans open at period end where not outcomes achieved and latest category is known",
    "count of child protection plans open at period end where open for at least 6 months",
    "count of children with a child protection plan open at any time in period where open for less than 3 months",
    "count of child protection plans open at period end where open for more than 90 days",
    "count of child protection plans ended in period where lasted at least 3 months",
    "count of child protection plans ended in period where lasted less than 10 weeks",
    "count of assessments completed in period where end within 45 working days of start",
    "count of child protection plans started in period where previous child protection plan ended within 24 months",
    "count of child protection plans started in period where previous child protection plan started",
    "count of child protection plans started in period where no previous child protection plan ended within 6 months where (initial category is neglect)",
    "count of referrals made in period where previous referral made within 12 months",
    "count of referrals made in period where an earlier assessment completed",
    "count of child protection plans ended in period where later child protection plan started within 12 months",
    "count of child protection plans ended in period where no later referral made within 3 months",
    "count of children with a referral made in period where child aged under 5",
    "count of children with a child protection plan open at period end where child aged 5 to 9",
    "count of child protection plans open at any time in period where child aged 16 or over",
    "count of referrals made in period where child has a child protection plan open then",
    "count of referrals made in period where child has no child protection plan open then where (initial category is neglect)",
    "count of children with a child in need plan open at period end where child has a child protection plan open then",
    "count of children with a child in need plan open at period end where child has no child protection plan open then and child aged under 10",
    "count of children with a child in need plan open at any time in period where child has a child protection plan open then and open for at least 1 month",
    "count of referrals made in period where ward is Elton or agency is police",
    "count of assessments completed in period where factors include neglect and not (factors include housing)",
    "count of assessments completed in period where primary need is not known or ward is Elton",
  ]

  @Test(arguments: declarations, [1, 2])
  func `counts of all together`(_ text: String, _ seed: UInt64) throws {
    let place = InventedPlace(seed: seed)
    let measure = try measure(text)
    let result = try #require(Evaluation(place.facts, over: place.periods)).result(of: measure)
    let counted = try #require(measure.kind.counted)

    #expect(result.periods == place.periods)
    for (period, figure) in zip(place.periods, result.figures) {
      let facts = place.naive.counted(counted.selection, in: period)
      #expect(figure == .count(place.number(of: facts, counted.unit)), "\(text) \(period.wording)")
    }
  }

  @Test(arguments: declarations)
  func `counts by ward, age band and agency`(_ text: String) throws {
    let place = InventedPlace(seed: 4)
    let measure = try measure(
      "\(text), by ward and age band and agency", or: "\(text), by ward and age band")
    let result = try #require(Evaluation(place.facts, over: place.periods)).result(of: measure)
    let counted = try #require(measure.kind.counted)

    for breakdown in result.breakdowns {
      for (number, period) in place.periods.enumerated() {
        let facts = place.naive.counted(counted.selection, in: period)
        let groups = Dictionary(grouping: facts) {
          place.group($0, breakdown.name, counted.selection.time, period)
        }
        for group in breakdown.groups {
          let expected = place.number(of: groups[group.name] ?? [], counted.unit)
          #expect(
            group.figures[number] == .count(expected),
            "\(text) \(breakdown.name) \(group.name ?? "–") \(period.wording)")
        }
      }
    }
  }

  @Test(arguments: declarations)
  func `who is behind a figure is who was counted`(_ text: String) throws {
    let place = InventedPlace(seed: 5)
    let measure = try measure(text)
    let evaluation = try #require(Evaluation(place.facts, over: place.periods))
    let counted = try #require(measure.kind.counted)

    for (number, period) in place.periods.enumerated() {
      let facts = place.naive.counted(counted.selection, in: period)
      let behind = try #require(evaluation.behind(measure, period: number))
      #expect(behind.factCount == facts.count)
      #expect(behind.children == Set(facts.map { "child-\($0.child)" }).sorted())
    }
  }

  private func measure(_ text: String, or other: String? = nil) throws -> Measure {
    let declaration: Declaration
    do {
      declaration = try Declaration(text)
    } catch {
      declaration = try Declaration(other ?? text)
    }
    guard case .measured(let measure) = declaration else { throw NotMeasured() }
    return measure
  }

  struct NotMeasured: Error {}
}

extension Measure.Kind {
  var counted: Counted? { if case .count(let counted) = self { counted } else { nil } }
}
