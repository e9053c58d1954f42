import Examples
import Indicators
import Packs
import Storage
import Testing
import UseCases
import Vocabulary

@testable import DemoPartnership

/// The demonstration’s record, counted over its last year by whichever strategy it follows.
struct DemoYear {
  private let store: SQLiteStore
  private let clock: DemoClock
  private let packs: PackLibrary

  init() async throws {
    let place = DemoPartnership(today: "2025-03-04")
    clock = DemoClock(startingAt: place.beginsAt)
    store = try SQLiteStore.inMemory(clock: { [clock] in clock.now })
    try await place.write(to: store, clock: clock)
    packs = try PackLibrary.shipped()
  }

  /// What one strategy counts.
  struct Counted {
    let pack: StrategyPack
    let record: FactSource
    let year: ReportingPeriod
    let evaluation: Evaluation

    func indicator(_ name: String) throws -> IndicatorDeclaration {
      try #require(pack.indicators.first { $0.id.value == name })
    }
  }

  func counted(by strategy: ID<StrategyPack>) async throws -> Counted {
    let pack = try #require(packs[strategy])
    let record = try await OpenRecordFacts(store: store, now: { [clock] in clock.now })(
      for: pack, in: packs, by: Staff.sophie.worker)
    let last = record.days.upperBound
    let year = try #require(ReportingPeriod(last.adding(days: -364), last))
    return Counted(
      pack: pack, record: record, year: year,
      evaluation: try #require(Evaluation(record.facts, over: [year])))
  }
}
