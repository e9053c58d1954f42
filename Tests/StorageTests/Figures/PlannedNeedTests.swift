import Casework
import Examples
import Indicators
import Instruments
import Record
import Testing
import UseCases
import Vocabulary

/// What the record tells of needs and of support that goes on, counted as indicators count it.
struct PlannedNeedTests {
  private let counted: CountedPlace

  init() async throws { counted = try await CountedPlace() }

  private func assessed(_ id: ID<Assessment>, _ needs: [String: String]) -> AssessmentCompleted {
    AssessmentCompleted(
      assessment: id, purpose: .earlyHelp,
      children: [
        ChildStatement(
          child: counted.maya,
          needs: needs.sorted { $0.key < $1.key }.map {
            NeedStatement(id: ID($0.key), isUnmet: true, words: $0.value)
          } + [NeedStatement(id: ID("\(id.value)-met"), isUnmet: false, words: "None")])
      ])
  }

  @Test func `R-090 R-091 an unmet need is planned in full by a line that says everything`()
    async throws
  {
    try await counted.add(
      assessed("a", ["warmth": "A warm coat", "meals": "A meal a day", "sleep": "A bed"]))
    // Said again in the same words, it is the same need.
    try await counted.add(assessed("b", ["coat": "A warm coat"]), on: "2025-03-20")
    let whole = PlanLine(
      id: "one", needs: ["warmth"], action: "Buy a coat", outcome: "Maya is warm",
      evidence: "She wears it to school", dueOn: "2025-04-01")
    var open = whole
    open.id = "two"
    open.needs = ["meals"]
    open.evidence = " "
    try await counted.add(
      PlanWritten(plan: "p", kind: .earlyHelp, lines: [whole, open]), on: "2025-03-12")

    #expect(
      try await counted.figures(of: "blackpool-plan-need-coverage", in: "blackpool") == [
        .share(1, of: 3)
      ])
    #expect(
      try await counted.figure(
        "count of unmet needs recorded in period where kind of plan is early help") == .count(2))
  }

  /// What there is after a step down from child in need on 10 April.
  enum Support: CaseIterable { case openPlan, endedPlan, statutoryPlan, namedPlan, nothing }

  @Test(arguments: Support.allCases)
  func `R-052 support goes on where a plan that the law does not require does`(
    _ support: Support
  ) async throws {
    let level = { (id: ID<LevelOfNeed>, change: LevelChange) in
      LevelDecided(
        scale: "Levels", level: id, term: id.value, change: change,
        reason: change == .stepDown ? .needsAreLower : nil)
    }
    try await counted.add(level("statutory", .first), on: "2025-03-10")
    switch support {
    case .openPlan, .endedPlan:
      try await counted.add(PlanWritten(plan: "p", kind: .followOn), on: "2025-04-01")
      if support == .endedPlan {
        try await counted.add(PlanEnded(plan: "p", ending: .movedAway), on: "2025-04-10")
      }
    case .statutoryPlan:
      try await counted.add(PlanWritten(plan: "p", kind: .childInNeed), on: "2025-04-01")
    case .namedPlan:
      try await counted.add(PlanWritten(plan: "p", kind: .childInNeed), on: "2025-04-01")
      try await counted.add(
        PlanEnded(plan: "p", ending: .steppedDown, followOn: "q"), on: "2025-04-10")
      try await counted.add(PlanWritten(plan: "q", kind: .earlyHelp), on: "2025-04-14")
    case .nothing: break
    }
    try await counted.add(level("early-help", .stepDown), on: "2025-04-10")
    let goesOn = support == .openPlan || support == .namedPlan

    #expect(
      try await counted.figures(of: "liverpool-post-social-care-support", in: "liverpool") == [
        .share(goesOn ? 1 : 0, of: 1)
      ])
  }

  @Test(arguments: ["", "The school’s breakfast club"])
  func `R-052 an ending of all help says what goes on`(_ carryOn: String) async throws {
    try await counted.add(
      LevelDecided(scale: "Levels", level: "child-protection", term: "Plan", change: .first))
    let closed = try await counted.add(
      CaseClosed(reason: .needsAreLower, carryOn: carryOn), on: "2025-04-10")
    try await counted.add(
      DecisionApproved(decision: closed, outcome: .approved), on: "2025-04-11")

    #expect(
      try await counted.figures(of: "liverpool-post-social-care-support", in: "liverpool") == [
        .share(carryOn.isEmpty ? 0 : 1, of: 1)
      ])
  }

  @Test func `R-060 a statutory assessment about neglect has the tool that the strategy requires`()
    async throws
  {
    let profile = try await counted.add(
      counted.profile(on: "2025-03-10", grades: Self.grades))
    for (id, issue, tools) in [
      ("with", .yes, [profile]), ("without", .yes, []), ("other", .no, [profile]),
      ("open", .notKnown, []),
    ] as [(ID<Assessment>, Answer, [ID<Entry>])] {
      try await counted.add(
        AssessmentCompleted(
          assessment: id, purpose: .childAndFamily, isNeglectAnIssue: issue, tools: tools))
    }

    #expect(
      try await counted.figures(of: "blackpool-gcp2-statutory-coverage", in: "blackpool")[0]
        == .share(1, of: 2))
    // Wrenbury Vale requires none there, so that nothing can be missing.
    #expect(
      try await counted.figure(
        "share where neglect tool, of assessments completed in period where neglect at issue")
        == nil)
  }

  @Test
  func `children in early help for neglect are counted without those in need or on a plan`()
    async throws
  {
    for child in [counted.maya, counted.leo] {
      try await counted.add(
        PlanWritten(plan: ID("eh-\(child.value)"), kind: .earlyHelp, mostlyAbout: .neglect),
        about: child)
    }
    try await counted.add(PlanWritten(plan: "cin", kind: .childInNeed), on: "2025-04-10")
    try await counted.add(PlanWritten(plan: "cp", kind: .childProtection), on: "2025-05-10")
    try await counted.add(PlanEnded(plan: "cp", ending: .movedAway), on: "2025-05-11")

    #expect(
      try await counted.figures(of: "bnes-eh-neglect-recipients", in: "bnes") == [.count(1)])
    #expect(
      try await counted.figures(of: "liverpool-eh-neglect-recipients", in: "liverpool") == [
        .count(2)
      ])
  }

  private static let grades: [ID<Item>: Int] = [
    "physical": 3, "safety": 3, "emotional": 3, "developmental": 3,
  ]
}
