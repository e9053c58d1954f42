import Examples
import Testing
import Vocabulary

@testable import Indicators

/// Figures divided by where children live, who move.
struct StayTests {
  /// Three children with plans: one in the north who moves south in February, one in the south, one of whom it is not known.
  private var plans: Facts.Builder {
    var builder = Facts.Builder()
    builder.cover(.protectionPlan, FourPlans.year)
    builder.divide(by: "ward", into: ["north", "south", "west"])
    for (number, start) in (["2024-05-01", "2025-02-20", "2024-06-01"] as [LocalDate]).enumerated()
    {
      let child = builder.child("child-\(number)", bornOn: "2015-01-01")
      builder.add(.protectionPlan, Fact(child: child, startedOn: start))
    }
    builder.stay(0, from: "2020-01-01", until: "2025-02-10", "ward", "north")
    builder.stay(0, from: "2025-02-10", until: nil, "ward", "south")
    builder.stay(1, from: "2020-01-01", until: nil, "ward", "south")
    builder.stay(1, from: "2021-01-01", until: nil, "ward", "north")
    builder.stay(2, from: "2020-01-01", until: nil, "ward", "nowhere")
    return builder
  }

  private func groups(_ text: String) throws -> [String?: [Figure]] {
    let result = try FourPlans.result("\(text), by ward", plans)
    let groups = try #require(result.breakdowns.first?.groups)
    return Dictionary(groups.map { ($0.name, $0.figures) }, uniquingKeysWith: { one, _ in one })
  }

  @Test func `what is open is where the child lives on the day it is counted`() throws {
    let groups = try groups("count of child protection plans open at period end")

    #expect(groups["north"] == [.count(1), .count(0), .count(0)])
    #expect(groups["south"] == [.count(0), .count(2), .count(2)])
    #expect(groups[nil] == [.count(1), .count(1), .count(1)])
  }

  @Test func `an area where nobody lives has a true nought`() throws {
    let groups = try groups("count of children with a child protection plan open at period end")

    #expect(groups["west"] == [.count(0), .count(0), .count(0)])
  }

  @Test func `what happened is where the child lived on that day`() throws {
    let groups = try groups("count of child protection plans started in period")

    #expect(groups["south"] == [.count(0), .count(1), .count(0)])
    #expect(groups["north"] == [.count(0), .count(0), .count(0)])
  }

  @Test func `R-169 an answer nobody had given yet is no nought`() throws {
    let field = AnsweredField(type: "child protection plan", field: "initial category")
    func source(_ since: [AnsweredField: LocalDate]?) -> FactSource {
      FactSource(
        plans.facts(),
        supply: FactSupply(
          [.protectionPlan: ["initial category", FactSupply.ends]],
          answers: [.protectionPlan: ["initial category"]]),
        days: FourPlans.year, name: "A source", provenance: "", answeredSince: since)
    }
    guard
      case .measured(let open) = try Declaration(
        "count of child protection plans open at period end where initial category is neglect"),
      case .measured(let started) = try Declaration(
        "count of child protection plans started in period where initial category is neglect"),
      case .measured(let all) = try Declaration("count of child protection plans started in period")
    else { throw FourPlans.NotMeasured() }
    let february = FourPlans.months[1]

    #expect(source([:]).tells(all, in: february))
    #expect(!source([:]).tells(open, in: february))
    #expect(source([field: "2025-02-20"]).tells(open, in: february))
    #expect(!source([field: "2025-02-20"]).tells(started, in: february))
    #expect(source([field: "2025-02-01"]).tells(started, in: february))
    #expect(source(nil).tells(started, in: february))
  }
}
