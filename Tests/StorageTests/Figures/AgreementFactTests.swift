import Casework
import Examples
import Indicators
import Record
import Testing
import UseCases
import Vocabulary

/// What the record tells of agreement to help, counted as indicators count it.
struct AgreementFactTests {
  private let counted: CountedPlace

  init() async throws { counted = try await CountedPlace() }

  private func answer(
    _ answer: AgreementAnswer, by giver: AgreementGiver = .parentWithResponsibility,
    named name: String = "Ngozi", to scope: String = "Family support",
    level: ID<LevelOfNeed>? = nil,
    watcher: String? = nil
  ) -> AgreementAnswered {
    AgreementAnswered(
      name: name, giver: giver, answer: answer, scope: scope, level: level,
      monitor: watcher.map { Monitor(name: $0, contact: "Every morning", reviewOn: "2025-04-01") })
  }

  @Test func `each answer counts as what was said, and by whom`() async throws {
    try await counted.add(answer(.yes))
    try await counted.add(answer(.no, named: "Sam"))
    try await counted.add(answer(.yes, by: .youngPerson, named: "Maya"))
    try await counted.add(answer(.couldNotAnswer, named: "Ada"))
    // Somebody without parental responsibility cannot agree.
    try await counted.add(answer(.yes, by: .otherCarer, named: "Joy"))

    #expect(
      try await counted.figures(of: "wrenbury-agreement", in: "wrenbury-vale") == [
        .share(2, of: 4), .count(0),
      ])
    #expect(
      try await counted.figures([
        "count of agreement answers given in period",
        "count of agreement answers given in period where answer is could not answer",
        "count of agreement answers given in period where asked is other carer",
      ]) == [.count(5), .count(1), .count(1)])
  }

  @Test func `an agreement that was put right and then withdrawn counts once`() async throws {
    let given = try await counted.add(answer(.yes))
    try await counted.add(answer(.yes, to: "Family support twice a week"), corrects: given)
    try await counted.add(AgreementWithdrawn(agreement: given), on: "2025-04-02")

    #expect(
      try await counted.figures([
        "count of agreement answers given in period",
        "count of agreement answers withdrawn in period",
      ]) == [.count(1), .count(1)])
    #expect(
      try await counted.figure(
        "count of agreement answers withdrawn in period", until: "2025-04-01") == .count(0))
  }

  /// What came on 2 April, after a refusal.
  enum After: CaseIterable { case sameAsked, otherHelp, watchEnded, workEnded, otherPerson, looked }

  @Test(arguments: After.allCases)
  func `R-042 a refusal stands until it is settled`(_ after: After) async throws {
    try await counted.add(answer(.no, watcher: "Ms Hart"))
    let day: Occurrence = "2025-04-02"
    switch after {
    case .sameAsked: try await counted.add(answer(.couldNotAnswer), on: day)
    case .otherHelp: try await counted.add(answer(.yes, to: "A breakfast club"), on: day)
    case .watchEnded:
      try await counted.add(MonitoringReviewed(found: "Warm", whyEnded: "All is well"), on: day)
    case .workEnded:
      let closed = try await counted.add(CaseClosed(reason: .movedAway), on: day)
      try await counted.add(DecisionApproved(decision: closed, outcome: .approved), on: day)
    case .otherPerson: try await counted.add(answer(.yes, named: "Sam"), on: day)
    case .looked:
      try await counted.add(
        MonitoringReviewed(found: "Cold", nextReviewOn: "2025-05-01"), on: day)
    }
    let stands = after == .otherPerson || after == .looked
    let open = "count of refusals of help open at period end"

    #expect(try await counted.figure(open, until: "2025-04-01") == .count(1))
    #expect(try await counted.figure(open, until: "2025-04-02") == .count(stands ? 1 : 0))
  }

  @Test func `R-042 children are watched over where somebody is named for a refusal that stands`()
    async throws
  {
    try await counted.add(answer(.no, level: "level-2", watcher: "Ms Hart"))
    // Two refusals of one child count as one child.
    try await counted.add(answer(.no, named: "Sam", level: "level-3"))
    try await counted.add(answer(.no, level: "level-3"), about: counted.leo)
    try await counted.add(answer(.no, by: .otherCarer, named: "Joy"), about: counted.leo)

    #expect(
      try await counted.figures(of: "blackpool-consent-withheld-monitored", in: "blackpool") == [
        .share(1, of: 2)
      ])
  }

  @Test func `refusals at other levels are left out, and a level nobody named is the one decided`()
    async throws
  {
    try await counted.add(answer(.no, level: "level-4", watcher: "Ms Hart"))
    try await counted.add(
      LevelDecided(scale: "Levels", level: "level-2", term: "Level 2", change: .first),
      about: counted.leo, on: "2025-03-09")
    try await counted.add(answer(.no), about: counted.leo)

    #expect(
      try await counted.figures(of: "blackpool-consent-withheld-monitored", in: "blackpool") == [
        .share(0, of: 1)
      ])
  }

  @Test func `R-169 without any answer nothing is known, and with one that nobody refused is`()
    async throws
  {
    let open = "count of refusals of help open at period end"
    guard case .noData = try await counted.figure(open) else {
      Issue.record("there is a figure though nobody was asked")
      return
    }
    let another = try await CountedPlace()
    try await another.add(answer(.yes))

    #expect(try await another.figure(open) == .count(0))
  }
}
