import Casework
import Examples
import Indicators
import Instruments
import Packs
import Record
import Testing
import UseCases
import Vocabulary

/// A store under test with two children of two families, counted as a strategy’s indicators count them.
struct CountedPlace {
  let place: Place
  let maya: ID<Person> = "maya"
  let leo: ID<Person> = "leo"
  private let library: PackLibrary

  /// Both are seven; Maya’s family and Leo’s live apart.
  init() async throws {
    place = try Engine.memory.place()
    library = try PackLibrary.shipped()
    for (child, name) in [(maya, "Maya"), (leo, "Leo")] {
      try await place.register(
        child,
        Registration(
          stage: .child, name: PersonName(given: name, family: "Invented"), bornOn: "2017-05-09"))
    }
  }

  @discardableResult
  func add(
    _ payload: some Payload, about child: ID<Person>? = nil, on day: Occurrence = "2025-03-10",
    corrects: ID<Entry>? = nil
  ) async throws -> ID<Entry> {
    try await place.add(
      payload, about: child ?? maya, on: day, corrects: corrects,
      reason: corrects == nil ? nil : "Typed wrongly"
    ).id
  }

  func source(_ strategy: ID<StrategyPack> = "wrenbury-vale") async throws -> FactSource {
    place.clock.set("2025-07-01T09:30:00Z")
    let pack = try #require(library[strategy])
    return try await OpenRecordFacts(store: place.store, now: place.clock.read)(
      for: pack, in: library, by: .analyst)
  }

  /// The figure of a sentence from 10 March to the end of May, or of a sentence about a day, on its last day.
  func figure(
    _ text: String, until last: LocalDate = "2025-05-31",
    of strategy: ID<StrategyPack> = "wrenbury-vale"
  ) async throws -> Figure? {
    try await figures([text], until: last, of: strategy)[0]
  }

  func figures(
    _ texts: [String], until last: LocalDate = "2025-05-31",
    of strategy: ID<StrategyPack> = "wrenbury-vale"
  ) async throws -> [Figure?] {
    let source = try await source(strategy)
    return try texts.map { text in
      guard case .measured(let measure) = try Declaration(text) else { return nil }
      return try figure(measure, from: source, until: last)
    }
  }

  /// The figures of an indicator, in the order of its sentences; none where the record does not tell what one asks.
  func figures(
    of indicator: String, in strategy: ID<StrategyPack>, until last: LocalDate = "2025-05-31"
  ) async throws -> [Figure?] {
    let pack = try #require(library[strategy])
    let source = try await source(strategy)
    return try #require(pack.indicators.first { $0.id.value == indicator }).measures.map { text in
      guard case .measured(let measure) = text.declaration else { return nil }
      return try figure(measure, from: source, until: last)
    }
  }

  private func figure(
    _ measure: Measure, from source: FactSource, until last: LocalDate
  ) throws -> Figure? {
    let period = try #require(ReportingPeriod("2025-03-10", last))
    guard source.supply.answers(measure), source.tells(measure, in: period) else { return nil }
    return try #require(Evaluation(source.facts, over: [period])).result(of: measure).figures.first
  }

  /// A completed profile of a child and a carer, with a grade from 1 to 5 for each area.
  func profile(
    _ form: ID<Instrument> = "gcp2", on day: LocalDate, grades: [ID<Item>: Int],
    about child: ID<Person>? = nil, carer: ID<Person> = "ngozi"
  ) throws -> InstrumentCompleted {
    let declared = try #require(library.forms(in: nil).first { $0.id == form })
    var completion = Completion(
      of: declared.instrument, about: [ID((child ?? maya).value), ID(carer.value)])
    var answers: [AnswerPlace: ItemAnswer] = [:]
    for item in declared.instrument.items {
      if let grade = grades[item.id] {
        answers[AnswerPlace(item.id)] = .grade(ID("grade-\(grade)"))
      } else if case .date = item.kind, item.required == .always {
        answers[AnswerPlace(item.id)] = .date(day)
      } else if case .text = item.kind, item.required == .always {
        answers[AnswerPlace(item.id)] = .text("Invented 1")
      }
    }
    try completion.take(
      Contribution(
        by: Contributor(id: "theo", name: "Theo", trainedOn: "2024-06-01"),
        at: "2025-03-04T09:00:00Z", answers: answers,
        basedOn: 0), to: declared.instrument)
    try completion.finish(on: day, of: declared.instrument)
    return InstrumentCompleted(
      form: CompletedForm(
        form: ID(form.value), version: declared.instrument.version, title: declared.title,
        json: String(decoding: completion.json, as: UTF8.self)), carer: carer)
  }
}
