import Foundation
import Indicators
import Vocabulary

/// Works out twenty figures of a million invented plans, or of as many as are asked for, month by month and group by group.
///
/// Writes the plans and the figures as CSV, for another program to work out the same and compare:
/// see `script/bench-figures`.
@main
struct Figures {
  static func main() async throws {
    let folder = URL(filePath: CommandLine.arguments.dropFirst().first ?? ".")
    let count = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 1_000_000
    let plans = InventedPlans(count: count, children: max(2, count * 6 / 10), seed: 17)
    try Data(plans.csv.utf8).write(to: folder.appending(path: "plans.csv"))

    var builder = Facts.Builder()
    for child in 0..<plans.children { _ = builder.child("child-\(child)") }
    try builder.load(plans.columns)
    let facts = builder.facts()
    guard let april = YearMonth(iso: "2020-04"),
      let evaluation = Evaluation(facts, over: ReportingPeriod.months(from: april, count: 60))
    else { return }
    let measures = try Sentences.all.map(Sentences.measure)

    var seconds: [Double] = []
    var results: [IndicatorResult] = []
    for _ in 0..<5 {
      let began = ContinuousClock.now
      results = await evaluation.results(of: measures)
      let took = ContinuousClock.now - began
      seconds.append(
        Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18)
    }
    try Data(table(results).utf8).write(to: folder.appending(path: "figures.csv"))
    print(seconds.sorted()[seconds.count / 2])
  }

  /// A line for each figure: its number, breakdown, group, month and value.
  private static func table(_ results: [IndicatorResult]) -> String {
    var lines: [String] = []
    for (number, result) in results.enumerated() {
      for (month, figure) in result.figures.enumerated() {
        lines.append(line(number, "", "", month, figure))
      }
      for breakdown in result.breakdowns {
        for group in breakdown.groups {
          for (month, figure) in group.figures.enumerated() {
            lines.append(line(number, breakdown.name, group.name ?? "", month, figure))
          }
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(
    _ number: Int, _ breakdown: String, _ group: String, _ month: Int, _ figure: Figure
  ) -> String {
    "\(number),\(breakdown),\(group),\(month),\(figure.value.map { "\($0)" } ?? "")"
  }
}
