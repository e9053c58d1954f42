import Casework
import Examples
import Indicators
import Packs
import Record
import Testing
import UseCases
import Vocabulary

/// What the record says of steps down, counted as indicators count it.
struct StepDownTests {
  /// How many steps down there are of children of whom each was stepped down for a reason, their outcomes being so.
  private func counted(
    _ steps: [(StepDownReason, [Progress])]
  ) async throws -> (all: Figure?, achieved: Figure?) {
    let place = try Engine.memory.place()
    for (number, step) in steps.enumerated() {
      let child = ID<Person>("child-\(number)")
      try await place.register(
        child,
        Registration(
          stage: .child, name: PersonName(given: "Child \(number)", family: "Invented"),
          bornOn: "2017-05-09"))
      try await place.add(
        LevelDecided(scale: "Levels", level: "level-4", term: "Level 4", change: .first),
        about: child,
        on: "2025-03-03")
      try await place.add(
        LevelDecided(
          scale: "Levels", level: "level-2", term: "Level 2", change: .stepDown, reason: step.0,
          outcomes: step.1.map {
            OutcomeProgress(line: "line-1", outcome: "Meals every day", progress: $0)
          }),
        about: child, on: "2025-03-04")
    }
    place.clock.moveOn(seconds: 2 * 86_400)
    let library = try PackLibrary.shipped()
    let pack = try #require(library["blackpool"])
    let source = try await OpenRecordFacts(store: place.store, now: place.clock.read)(
      for: pack, in: library, by: .analyst)
    let day = try #require(ReportingPeriod("2025-03-04", "2025-03-05"))
    let evaluation = try #require(Evaluation(source.facts, over: [day]))
    func figure(_ text: String) throws -> Figure? {
      guard case .measured(let measure) = try Declaration(text) else { return nil }
      return evaluation.result(of: measure).figures.first
    }
    return (
      try figure("count of step-downs made in period"),
      try figure("count of step-downs made in period where outcomes achieved")
    )
  }

  @Test func `R-166 a step down for the outcomes achieved counts when every outcome was`()
    async throws
  {
    let counted = try await counted([(.outcomesAchieved, [.achieved, .achieved])])
    #expect(counted.all == .count(1) && counted.achieved == .count(1))
  }

  @Test(arguments: StepDownReason.allCases.filter { $0 != .outcomesAchieved })
  func `R-166 a step down for another reason does not count, whatever was achieved`(
    _ reason: StepDownReason
  ) async throws {
    let counted = try await counted([(reason, [.achieved])])
    #expect(counted.all == .count(1) && counted.achieved == .count(0))
  }

  @Test(arguments: Progress.allCases.filter { $0 != .achieved })
  func `R-166 a step down with an outcome that was not achieved does not count`(
    _ progress: Progress
  ) async throws {
    let counted = try await counted([(.outcomesAchieved, [.achieved, progress])])
    #expect(counted.all == .count(1) && counted.achieved == .count(0))
  }

  @Test func `R-048 a level that waits for social care is counted once they have approved it`()
    async throws
  {
    for isApproved in [false, true] {
      let counted = try await CountedPlace()
      for agency in [AgencyCard.mash, .healthVisiting] {
        try await counted.place.store.save(agency)
      }
      let waits = try await counted.add(
        LevelDecided(scale: "Levels", level: "level-4", term: "Level 4", change: .first))
      if isApproved {
        try await counted.place.add(
          DecisionApproved(decision: waits, outcome: .approved), about: counted.maya,
          on: "2025-03-11", by: .mash)
      }
      try await counted.place.add(
        LevelDecided(
          scale: "Levels", level: "level-2", term: "Level 2", change: .stepDown,
          reason: .needsAreLower), about: counted.maya, on: "2025-03-12", by: .mash)

      let figure = try await counted.figure("count of step-downs made in period", of: "blackpool")
      #expect(figure?.counted == (isApproved ? 1 : nil))
    }
  }
}
