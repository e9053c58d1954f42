import Casework
import Examples
import Indicators
import Instruments
import Packs
import Record
import Testing
import UseCases
import Vocabulary

/// What practitioners answered about themselves, counted as indicators count it.
struct SurveyFactTests {
  private let counted: CountedPlace

  init() async throws { counted = try await CountedPlace() }

  private func answer(
    _ answers: [String: String], from agency: AgencyCard = .school, by practitioner: String,
    on day: LocalDate = "2025-03-10"
  ) async throws {
    let form = try #require(
      try PackLibrary.shipped().forms(in: nil).first { $0.id == "practitioner-confidence" })
    let given = answers.map { (AnswerPlace(ID($0)), ItemAnswer.choice(ID($1))) }
    try await counted.place.store.keep(
      AnsweredSurvey(
        Dictionary(uniqueKeysWithValues: given), on: form.instrument, from: agency, received: day),
      answeredBy: ID(practitioner), in: SurveyYear(of: day))
  }

  @Test func `R-203 each form of neglect is counted by itself, and each task by itself`()
    async throws
  {
    try await answer(
      ["identify": "very", "assess": "partly", "medical": "confident", "physical": "not"],
      by: "ms-hart")
    try await answer(
      ["identify": "confident", "address": "not", "medical": "partly"], from: .healthVisiting,
      by: "rowan-ashby")

    #expect(
      try await counted.figures(of: "herefordshire-staff-confidence", in: "herefordshire") == [
        .share(1, of: 2), .nothing, .nothing, .nothing, .share(0, of: 1), .nothing,
      ])
    #expect(
      try await counted.figures(of: "bury-ev-practitioner-confidence", in: "bury") == [
        .share(2, of: 2), .share(0, of: 1), .share(0, of: 1),
      ])
    #expect(
      try await counted.figures(of: "wrenbury-forms-recognised", in: "wrenbury-vale")[0]
        == .share(1, of: 2))
  }

  @Test func `R-203 Blackpool asks how confident people are and what difference they make`()
    async throws
  {
    try await answer(["altogether": "confident", "difference": "no"], by: "ms-hart")

    // What support is wanted is not asked on this form, and has no figure.
    #expect(
      try await counted.figures(of: "blackpool-practitioner-confidence", in: "blackpool") == [
        .share(1, of: 1), .share(0, of: 1), nil,
      ])
  }

  @Test func `answers are divided by agency, which nobody’s of a family are`() async throws {
    try await answer(["identify": "very"], by: "ms-hart")
    try await answer(["identify": "not"], from: .healthVisiting, by: "rowan-ashby")
    let source = try await counted.source("bury")
    let measure = try #require(
      Self.measure(
        "survey answers given in period where survey is frontline and question is \"confident to identify neglect\", by agency and role"
      ))
    let family = try #require(
      Self.measure(
        "survey answers given in period where survey is families and question is \"daily life is better\", by agency"
      ))
    let period = try #require(ReportingPeriod("2025-03-10", "2025-05-31"))
    let result = try #require(Evaluation(source.facts, over: [period])).result(of: measure)

    #expect(source.supply.tells("agency", of: measure))
    #expect(!source.supply.tells("role", of: measure))
    #expect(!source.supply.tells("agency", of: family))
    let groups = try #require(result.breakdowns.first).groups.filter { $0.name != nil }
    #expect(Set(groups.map(\.name)) == ["harbour-school", "health-visiting"])
    #expect(groups.allSatisfy { $0.figures == [.count(1)] })
    #expect(source.names["agency"]?["harbour-school"] == "Harbour School")
  }

  /// A count of six could else be one person’s answers about six forms of neglect.
  @Test(arguments: [
    ("question is \"confident to recognise it\"", false),
    (
      "question is \"confident to recognise it\" and form of neglect is medical",
      true
    ),
    (
      "question is \"confident to recognise it\" and form of neglect is medical or physical",
      false
    ),
    ("question is \"confident to identify neglect\"", true),
    ("answer is agree", false),
  ])
  func `R-203 a figure counts each person once, or there is none`(
    _ condition: String, _ isCounted: Bool
  ) async throws {
    try await answer(["identify": "very", "medical": "very", "physical": "very"], by: "ms-hart")
    let figure = try await counted.figure(
      "count of survey answers given in period where survey is frontline and \(condition)")

    #expect(figure == (isCounted ? .count(1) : nil))
  }

  @Test func `nobody is behind an answer, and who was asked and has not answered is not told`()
    async throws
  {
    try await answer(["identify": "very"], by: "ms-hart")
    let source = try await counted.source("bury")
    let measure = try #require(
      Self.measure(
        "survey answers given in period where survey is frontline and question is \"confident to identify neglect\""
      ))
    let period = try #require(ReportingPeriod("2025-03-10", "2025-05-31"))
    let evaluation = try #require(Evaluation(source.facts, over: [period]))
    let behind = try #require(evaluation.behind(measure, period: 0))

    #expect(source.supply.isNameless(measure))
    #expect(behind.children.isEmpty && behind.families.isEmpty && behind.factCount == 1)
    #expect(
      try await counted.figure(
        "count of feedback requests made in period where survey is frontline", of: "bury") == nil)
  }

  @Test func `an answer counts in places whose strategy asks on its form, and from its own day on`()
    async throws
  {
    try await answer(["identify": "very"], by: "rowan-ashby")
    try await answer(["identify": "very"], by: "ms-hart", on: "2025-05-31")
    let identify =
      "count of survey answers given in period where survey is frontline and question is \"confident to identify neglect\""

    #expect(try await counted.figure(identify, of: "bury") == .count(2))
    #expect(try await counted.figure(identify, until: "2025-05-30", of: "bury") == .count(1))
    // Liverpool asks no practitioners.
    #expect(try await counted.figure(identify, of: "liverpool") == nil)
  }

  private static func measure(_ text: String) -> Measure? {
    guard case .measured(let measure)? = try? Declaration("count of \(text)") else { return nil }
    return measure
  }
}
