import Casework
import Examples
import Indicators
import Instruments
import Packs
import Record
import Testing
import UseCases
import Vocabulary

/// What the record says of feedback and audits, counted as a strategy’s indicators count it.
struct ListeningFactTests {
  private let child: ID<Person> = "maya"
  private let place: Place

  init() async throws {
    place = try Engine.memory.place()
    try await place.register(
      child,
      Registration(
        stage: .child, name: PersonName(given: "Maya", family: "Invented"), bornOn: "2017-05-09"))
  }

  /// The first figures of an indicator over the day everything was recorded on, in the order of its sentences.
  private func figures(_ indicator: ID<IndicatorDeclaration>, of strategy: String) async throws
    -> [Figure?]
  {
    place.clock.moveOn(seconds: 2 * 86_400)
    let library = try PackLibrary.shipped()
    let pack = try #require(library[ID(strategy)])
    let source = try await OpenRecordFacts(store: place.store, now: place.clock.read)(
      for: pack, in: library, by: .analyst)
    let day = try #require(ReportingPeriod("2025-03-04", "2025-03-05"))
    let evaluation = try #require(Evaluation(source.facts, over: [day]))
    return try #require(pack.indicators.first { $0.id == indicator }).measures.map { text in
      guard case .measured(let measure) = text.declaration, source.supply.answers(measure) else {
        return nil
      }
      return evaluation.result(of: measure).figures.first
    }
  }

  private func completed(
    _ id: ID<Instrument>, _ answers: [AnswerPlace: ItemAnswer]
  ) throws -> CompletedForm {
    let forms = try PackLibrary.shipped().forms(in: nil)
    let form = try #require(forms.first { $0.id == id })
    var completion = Completion(of: form.instrument, about: [ID(child.value)])
    try completion.take(
      Contribution(
        by: Contributor(id: "theo", name: "Theo"), at: "2025-03-04T09:00:00Z", answers: answers,
        basedOn: 0), to: form.instrument)
    return CompletedForm(
      form: ID(form.id.value), version: form.instrument.version, title: form.title,
      json: String(decoding: completion.json, as: UTF8.self))
  }

  @Test func `one given feedback counts for each feedback point that it answers`() async throws {
    try await place.add(Concern.coldAndHungry, about: child)
    try await place.add(
      FeedbackGiven(
        from: .child, stage: .closure, state: .given, madeDifference: .yes, isLifeBetter: .no),
      about: child)
    try await place.add(
      FeedbackGiven(from: .parent, stage: .closure, state: .declined), about: child)

    #expect(
      try await figures("bury-feedback-neglect-families", of: "bury") == [
        .share(1, of: 1), .share(1, of: 2),
      ])
    #expect(
      try await figures("bury-young-people-views", of: "bury") == [
        .share(1, of: 1), .share(1, of: 1),
      ])
    #expect(
      try await figures("bury-feedback-parents-by-stage", of: "bury")[0] == .share(0, of: 1))
    #expect(
      try await figures("bury-ev-cyp-quick-improvement", of: "bury")[0] == .share(0, of: 1))
  }

  @Test func `feedback because of neglect leaves out those with no such worry`() async throws {
    try await place.add(
      FeedbackGiven(from: .child, stage: .closure, state: .given, madeDifference: .yes),
      about: child)

    #expect(
      try await figures("bury-feedback-neglect-families", of: "bury") == [
        .nothing, .nothing,
      ])
    #expect(
      try await figures("bury-young-people-views", of: "bury")[1] == .share(1, of: 1))
  }

  @Test func `a form filled in by a parent answers at its stage, and partly is not yes`()
    async throws
  {
    try await place.add(
      InstrumentCompleted(
        form: try completed(
          "parent-feedback",
          [
            AnswerPlace("when"): .choice("early-help"), AnswerPlace("daily-life"): .choice("yes"),
            AnswerPlace("difference"): .choice("partly"),
          ])), about: child)

    #expect(
      try await figures("herefordshire-eh-positive-difference", of: "herefordshire") == [
        .share(1, of: 1), .nothing,
      ])
    #expect(
      try await figures("bury-feedback-parents-by-stage", of: "bury") == [
        .share(1, of: 1), .share(0, of: 1),
      ])
  }

  @Test func `one audit of a case counts for the audit of each strategy that names its form`()
    async throws
  {
    try await place.add(
      CaseAudited(
        form: try completed(
          "neglect-case-audit",
          [
            AnswerPlace("assessment"): .choice("good"),
            AnswerPlace("assessment-in-time"): .choice("no"),
            AnswerPlace("measurable"): .choice("no"), AnswerPlace("better"): .choice("yes"),
            AnswerPlace("practice"): .choice("inadequate"),
            AnswerPlace("heard-in-plan"): .choice("yes"),
            AnswerPlace("care-profile"): .choice("does-not-apply"),
          ])), about: child)

    #expect(
      try await figures("bury-audit-assessment-quality", of: "bury") == [
        .share(1, of: 1), .share(0, of: 1),
      ])
    #expect(try await figures("bury-audit-gcp-used", of: "bury") == [.nothing])
    #expect(try await figures("bury-audit-plan-impact", of: "wrenbury-vale") == [.share(1, of: 1)])
    #expect(
      try await figures("herefordshire-plans-measurable", of: "herefordshire") == [
        .share(0, of: 1)
      ])
    #expect(
      try await figures("liverpool-audit-voice", of: "liverpool") == [
        .nothing, .share(1, of: 1), .nothing,
      ])
    // Better for the child, and not good practice: both must be so.
    #expect(
      try await figures("bnes-audit-multiagency-neglect", of: "bnes") == [.share(0, of: 1)])
    #expect(try await figures("bnes-audit-eh-csc", of: "bnes") == [.nothing])
  }

  @Test func `R-051 the two questions about an early help assessment are findings of that audit`()
    async throws
  {
    try await place.add(
      AssessmentCompleted(assessment: "a-1", purpose: .earlyHelp), about: child)
    try await place.add(
      AssessmentAudited(assessment: "a-1", areOutcomesImproving: .yes, wasChanceMissed: .yes),
      about: child)

    #expect(
      try await figures("blackpool-eha-audit", of: "blackpool") == [
        .share(1, of: 1), .share(0, of: 1),
      ])
  }
}
