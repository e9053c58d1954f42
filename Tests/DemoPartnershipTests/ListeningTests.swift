import Examples
import Indicators
import Packs
import Storage
import Testing
import UseCases
import Vocabulary

@testable import DemoPartnership

/// Whichever of the five strategies the demonstration follows, audits and families’ views are there to be counted.
struct ListeningTests {
  private static let counted: [(strategy: ID<StrategyPack>, indicator: String, place: Int)] = [
    ("bury", "bury-audit-plan-quality", 0), ("bury", "bury-audit-assessment-quality", 1),
    ("bury", "bury-audit-plan-impact", 0), ("bury", "bury-audit-poverty-aware", 0),
    ("bury", "bury-feedback-neglect-families", 0), ("bury", "bury-feedback-parents-by-stage", 0),
    ("bury", "bury-young-people-views", 1), ("bury", "bury-ev-cyp-quick-improvement", 0),
    ("herefordshire", "herefordshire-plans-measurable", 0),
    ("herefordshire", "herefordshire-eh-positive-difference", 0),
    ("herefordshire", "herefordshire-eh-positive-difference", 1),
    ("liverpool", "liverpool-audit-voice", 0), ("liverpool", "liverpool-audit-voice", 2),
    ("bnes", "bnes-audit-multiagency-neglect", 0), ("bnes", "bnes-audit-eh-csc", 0),
    ("bnes", "bnes-feedback-parents-children", 0), ("blackpool", "blackpool-eha-audit", 0),
    ("blackpool", "blackpool-eha-audit", 1), ("blackpool", "blackpool-family-consultation", 0),
    ("wrenbury-vale", "bury-audit-response-timely", 0),
    ("bury", "bury-ev-practitioner-confidence", 0),
    ("blackpool", "blackpool-practitioner-confidence", 1),
    ("herefordshire", "herefordshire-staff-confidence", 2),
    ("herefordshire", "herefordshire-outcome-workforce", 1),
    ("wrenbury-vale", "wrenbury-forms-recognised", 3),
  ]

  @Test func `in each of the places some say that things are good, and some that they are not`()
    async throws
  {
    let demo = try await DemoYear()
    for (strategy, rows) in Dictionary(grouping: Self.counted, by: \.strategy) {
      let counted = try await demo.counted(by: strategy)
      for row in rows {
        let indicator = try counted.indicator(row.indicator)
        guard case .measured(let measure) = indicator.measures[row.place].declaration,
          case .share(let part, let whole)? = counted.evaluation.result(of: measure).figures.first
        else {
          Issue.record("\(row.indicator) has no figure")
          continue
        }
        #expect(counted.record.supply.answers(measure), "\(row.indicator)")
        #expect(whole > 5 && (1..<whole).contains(part), "\(row.indicator): \(part) of \(whole)")
      }
    }
  }
}
