import Examples
import Indicators
import Packs
import Storage
import Testing
import UseCases
import Vocabulary

@testable import DemoPartnership

/// What the demonstration’s practitioners do is counted, and from each figure the children behind it are reached.
struct PracticeCountsTests {
  private static let counted: [(strategy: ID<StrategyPack>, indicator: String, places: [Int])] = [
    ("wrenbury-vale", "wrenbury-agreement", [0, 1]),
    ("wrenbury-vale", "wrenbury-refusals-watched", [0]),
    ("wrenbury-vale", "wrenbury-children-heard", [0, 1, 2]),
    ("wrenbury-vale", "wrenbury-reviews-on-time", [0]),
    ("wrenbury-vale", "wrenbury-outcomes", [0, 1]),
    ("wrenbury-vale", "bury-eh-hotspots", [0, 1]),
    ("blackpool", "blackpool-gcp2-change", [0, 1]),
    ("blackpool", "blackpool-plan-need-coverage", [0]),
    ("blackpool", "blackpool-low-level-indicators", [0]),
    ("blackpool", "blackpool-neglect-extent", [0, 1, 3]),
    ("liverpool", "liverpool-post-social-care-support", [0]),
    ("liverpool", "liverpool-change-over-time", [0, 1]),
    ("liverpool", "liverpool-outcome-impact", [0, 3]),
    ("liverpool", "liverpool-eh-neglect-recipients", [0]),
    ("herefordshire", "herefordshire-progress-by-outcome", [0, 1]),
    ("bnes", "bnes-participation-monitoring", [0, 1, 2]),
    ("bnes", "bnes-eh-neglect-recipients", [0]),
  ]

  @Test func `in each of the places what was done is counted, with the children behind it`()
    async throws
  {
    let demo = try await DemoYear()
    for (strategy, rows) in Dictionary(grouping: Self.counted, by: \.strategy) {
      let counted = try await demo.counted(by: strategy)
      for (_, name, places) in rows {
        let indicator = try counted.indicator(name)
        for place in places {
          guard case .measured(let measure) = indicator.measures[place].declaration else {
            Issue.record("\(name) is not measured")
            continue
          }
          #expect(
            counted.record.supply.answers(measure)
              && counted.record.tells(measure, in: counted.year), "\(name)")
          let number = counted.evaluation.result(of: measure).figures.first?.counted ?? 0
          #expect(number > 0, "\(name), \(place)")
          #expect(
            counted.evaluation.behind(measure, period: 0)?.children.isEmpty == false,
            "\(name), \(place)")
        }
      }
    }
  }
}
