import Casework
import Examples
import Indicators
import Record
import Testing
import UseCases
import Vocabulary

/// What the record tells of reviews and of what came of plans, counted as indicators count it.
struct ReviewFactTests {
  private let counted: CountedPlace

  init() async throws { counted = try await CountedPlace() }

  private func due(_ day: LocalDate) -> DueDate {
    DueDate(on: day, from: "2025-03-10", clock: "plan-review", calendar: "2026", edition: "2024")
  }

  private func outcomes(_ progress: Progress...) -> [OutcomeProgress] {
    progress.map { OutcomeProgress(line: "meals", outcome: "Meals every day", progress: $0) }
  }

  private let onTime = "share where kept, of review dates reached in period"

  @Test func `a date is kept by a review on or before it, and one nobody kept counts as late`()
    async throws
  {
    try await counted.add(PlanWritten(plan: "p", kind: .earlyHelp))
    // Due 30 working days after 10 March, which is 23 April with Easter in between.
    try await counted.add(
      ReviewHeld(plan: "p", nextReview: due("2025-05-01")), on: "2025-04-23")
    try await counted.add(
      ReviewHeld(plan: "p", nextReview: due("2025-05-20")), on: "2025-05-02")

    #expect(try await counted.figure(onTime, until: "2025-04-22") == .nothing)
    #expect(try await counted.figure(onTime, until: "2025-04-23") == .share(1, of: 1))
    #expect(try await counted.figure(onTime, until: "2025-05-19") == .share(1, of: 2))
    // Nobody has reviewed it by the third day.
    #expect(try await counted.figure(onTime, until: "2025-05-20") == .share(1, of: 3))
    #expect(
      try await counted.figure(
        "share where on time, of plan reviews held in period where kind of plan is early help")
        == .share(1, of: 2))
  }

  @Test func `no review is due once the plan has ended`() async throws {
    try await counted.add(PlanWritten(plan: "p", kind: .childInNeed))
    try await counted.add(PlanEnded(plan: "p", ending: .movedAway), on: "2025-04-22")
    try await counted.add(PlanWritten(plan: "q", kind: .childInNeed), about: counted.leo)

    #expect(try await counted.figure(onTime) == .share(0, of: 1))
  }

  @Test func `what a core group looked at is no review of a child protection plan`() async throws {
    try await counted.add(PlanWritten(plan: "p", kind: .childProtection))
    try await counted.add(ReviewHeld(plan: "p", meeting: .coreGroup), on: "2025-03-20")
    try await counted.add(ReviewHeld(plan: "p", meeting: .reviewConference), on: "2025-05-20")

    #expect(
      try await counted.figures([
        "count of review conferences held in period", "count of plan reviews held in period",
      ]) == [.count(1), .count(2)])
  }

  @Test func `a review is better where something is better and nothing is worse`() async throws {
    let said: [[Progress]] = [
      [.better, .same], [.achieved, .worse], [.same], [.achieved, .achieved], [.notKnown],
    ]
    try await counted.add(PlanWritten(plan: "p", kind: .earlyHelp))
    for progress in said {
      try await counted.add(
        ReviewHeld(
          plan: "p",
          outcomes: progress.map {
            OutcomeProgress(line: "meals", outcome: "Meals every day", progress: $0)
          }), on: "2025-04-10")
    }
    try await counted.add(PlanWritten(plan: "q", kind: .earlyHelp), about: counted.leo)
    try await counted.add(
      ReviewHeld(plan: "q", outcomes: outcomes(.worse)), about: counted.leo, on: "2025-04-10")

    // One of two families; of nine outcomes one is better and three are achieved.
    #expect(
      try await counted.figures(of: "herefordshire-progress-by-outcome", in: "herefordshire") == [
        .share(1, of: 2), .share(4, of: 9),
      ])
    #expect(
      try await counted.figures([
        "share where better for the child, of plan reviews held in period",
        "share where outcomes achieved, of plan reviews held in period",
      ]) == [.share(2, of: 6), .share(1, of: 6)])
  }

  @Test func `R-047 an outcome counts each time somebody says how it stands, with the occasion`()
    async throws
  {
    try await counted.add(
      PlanWritten(plan: "p", kind: .childInNeed, lines: [PlanLine(id: "meals")]))
    try await counted.add(
      ReviewHeld(
        plan: "p", outcomes: outcomes(.same),
        decided: [DecidedLine(line: "meals", decision: .change)]), on: "2025-04-10")
    try await counted.add(
      PlanEnded(plan: "p", ending: .outcomesAchieved, outcomes: outcomes(.achieved)),
      on: "2025-05-10")

    #expect(
      try await counted.figures(of: "wrenbury-outcomes", in: "wrenbury-vale") == [
        .share(0, of: 1), .share(1, of: 1),
      ])
    #expect(
      try await counted.figures([
        "count of outcome judgements made in period where kind of plan is child in need",
        "count of outcome judgements made in period where progress is same and decision is changed",
      ]) == [.count(2), .count(1)])
  }

  @Test func `help is judged by its outcomes at reviews and at its end, each kind by itself`()
    async throws
  {
    for (plan, kind, ending) in [
      ("p", .earlyHelp, .outcomesAchieved), ("q", .earlyHelp, .movedAway),
      ("r", .childInNeed, .outcomesAchieved),
    ] as [(ID<Plan>, PlanKind, PlanEnding)] {
      try await counted.add(PlanWritten(plan: plan, kind: kind))
      try await counted.add(
        ReviewHeld(plan: plan, outcomes: outcomes(ending == .movedAway ? .same : .achieved)),
        on: "2025-04-10")
      try await counted.add(PlanEnded(plan: plan, ending: ending), on: "2025-05-10")
    }

    #expect(
      try await counted.figures(of: "liverpool-outcome-impact", in: "liverpool").prefix(3) == [
        .share(2, of: 3), .share(1, of: 2), .share(1, of: 1),
      ])
  }
}
