import Casework
import Examples
import Indicators
import Record
import Testing
import UseCases
import Vocabulary

/// Whatever is put right or withdrawn, and however often, counts once or not at all.
struct CorrectedFactTests {
  private static let counts = [
    "agreement answers given", "refusals of help given", "meetings with a child recorded",
    "plan reviews held", "outcome judgements made", "unmet needs recorded",
    "home improvements recorded", "step-downs made",
    "participation records recorded in period where who is child",
    "participation records recorded in period where who is parent",
  ].map { "count of \($0.contains("in period") ? $0 : "\($0) in period")" }

  private static let outcomes = [
    OutcomeProgress(line: "meals", outcome: "Meals every day", progress: .better)
  ]

  private static let payloads: [any Payload] = [
    AgreementAnswered(
      name: "Ngozi", giver: .parentWithResponsibility, answer: .no, scope: "Family support"),
    ChildsVoice(wasSeen: true, words: "I like maths"), Sighting(wasSeen: true),
    AssessmentCompleted(
      assessment: "a", purpose: .earlyHelp,
      children: [
        ChildStatement(
          child: "maya", needs: [NeedStatement(id: "bed", isUnmet: true, words: "A bed")])
      ]),
    PlanWritten(plan: "p", kind: .earlyHelp, lines: [PlanLine(id: "meals", needs: ["bed"])]),
    ReviewHeld(plan: "p", outcomes: outcomes),
    HomeConditions(whatWasSeen: "A kitchen", comparedWithBefore: .better),
    LevelDecided(scale: "Levels", level: "child-in-need", term: "In need", change: .first),
    LevelDecided(
      scale: "Levels", level: "early-help", term: "Early help", change: .stepDown,
      reason: .needsAreLower),
  ]

  /// A place where everything has been recorded, each put right as often as said, in turn.
  private func place(corrected times: [Int]) async throws -> (CountedPlace, [ID<Entry>]) {
    let counted = try await CountedPlace()
    var newest: [ID<Entry>] = []
    for (number, payload) in Self.payloads.enumerated() {
      var id = try await counted.add(payload)
      for _ in 0..<times[number % times.count] {
        id = try await counted.add(payload, corrects: id)
      }
      newest.append(id)
    }
    return (counted, newest)
  }

  @Test(arguments: [[1], [2], [0, 1, 3], [2, 0]])
  func `what is put right counts as often as what was right at once`(_ times: [Int]) async throws {
    let once = try await place(corrected: [0]).0.figures(Self.counts)
    let again = try await place(corrected: times).0.figures(Self.counts)

    #expect(once.allSatisfy { ($0?.counted ?? 0) > 0 }, "\(zip(Self.counts, once).map { $0 })")
    #expect(again == once)
  }

  @Test(arguments: [[0], [1, 2]])
  func `what is withdrawn does not count`(_ times: [Int]) async throws {
    let (counted, newest) = try await place(corrected: times)
    for id in newest { try await counted.add(Withdrawal(), corrects: id) }
    let left = try await counted.figures(Self.counts)

    #expect(left.allSatisfy { ($0?.counted ?? 0) == 0 }, "\(left)")
  }

  @Test func `from a figure the children behind it are reached`() async throws {
    let counted = try await place(corrected: [1]).0
    try await counted.add(
      AgreementAnswered(
        name: "Sam", giver: .parentWithResponsibility, answer: .yes, scope: "Family support"),
      about: counted.leo)
    let source = try await counted.source()
    let period = try #require(ReportingPeriod("2025-03-10", "2025-05-31"))
    let evaluation = try #require(Evaluation(source.facts, over: [period]))
    for text in Self.counts {
      guard case .measured(let measure) = try Declaration(text) else { continue }
      let behind = try #require(evaluation.behind(measure, period: 0))
      #expect(
        Set(behind.children) == (text.contains("answers") ? ["leo", "maya"] : ["maya"]), "\(text)")
    }
  }
}
