import Indicators
import Packs
import Vocabulary

/// Which indicators of a strategy get figures, found by making them from facts that are there and count nobody.
///
/// Nothing is listed by hand: what a booklet would show is what counts as served.
struct IndicatorTracing {
  let pack: StrategyPack
  let language: SharedLanguage
  let origins: [Origin]

  init(_ pack: StrategyPack, in library: PackLibrary, _ origins: [FactOrigin]) {
    self.pack = pack
    language = library.language
    self.origins = origins.map {
      Origin(by: $0.by, tests: $0.tests, supply: $0.supply(of: pack, in: library))
    }
  }

  /// Somewhere that facts come from, with what it tells in this place.
  struct Origin {
    let by: [SwiftType]
    let tests: [NamedTest]
    let supply: FactSupply
  }

  func servings() throws(BookletFault) -> [ID<IndicatorDeclaration>: Serving] {
    var made: [ID<IndicatorDeclaration>: [Int: [Origin]]] = [:]
    for origin in origins {
      for figure in try OwnFigureMaker(
        pack, from: [origin.countingNobody], populations: Self.populations
      ).figures().figures {
        made[figure.indicator, default: [:]][figure.measure, default: []].append(origin)
      }
    }
    return Dictionary(
      pack.indicators.map { ($0.id, serving(of: $0, made[$0.id] ?? [:])) },
      uniquingKeysWith: { one, _ in one })
  }

  private func serving(
    of indicator: IndicatorDeclaration, _ made: [Int: [Origin]]
  ) -> Serving {
    if DeclaredMeasure(indicator.measures)?.published != nil {
      return Serving(
        .served, by: Self.types(["Booklet/PublishedLine"]), tests: Self.tests([Self.publishedTest]))
    }
    guard !made.isEmpty else { return unmade(indicator) }
    let used = origins.filter { origin in made.values.joined().contains { $0.by == origin.by } }
    let missing = missing(of: indicator, made)
    return Serving(
      missing == nil ? .served : .partly,
      by: Self.types(["Booklet/OwnFigureMaker"]) + used.flatMap(\.by),
      tests: Self.tests([Self.ownTest]) + used.flatMap(\.tests), missing: missing)
  }

  /// Without figures of its own: at most the nearest published ones stand beside it.
  private func unmade(_ indicator: IndicatorDeclaration) -> Serving {
    let isTold = indicator.measures.contains { text in
      guard case .measured(let measure) = text.declaration else { return false }
      return origins.contains { $0.supply.answers(measure) }
    }
    let needs =
      isTold
      ? "The facts can be had; a figure of this sort is not made of them yet."
      : "Needs \(language.needs(of: indicator))."
    guard !NearestPublished.series(for: indicator.concept).isEmpty else {
      return Serving(.notYet, missing: needs)
    }
    return Serving(
      .partly, by: Self.types(["Booklet/NearestPublished"]),
      tests: Self.tests([Self.nearestTest]),
      missing: "Only the nearest published figures, which differ. \(needs)")
  }

  /// Rates have figures where it is known how many children there are.
  private static let populations = Populations(
    [Populations.Population(10_000, atMiddleOf: 2024)].compactMap(\.self))

  /// What of an indicator with figures has none.
  private func missing(
    of indicator: IndicatorDeclaration, _ made: [Int: [Origin]]
  ) -> String? {
    let without = indicator.measures.enumerated().filter { made[$0.offset] == nil }
      .map { "No figure yet: \($0.element.declaration.definition)" }
    let splits = made.keys.sorted().flatMap { place -> [String] in
      guard case .measured(let measure) = indicator.measures[place].declaration else { return [] }
      return measure.breakdownNames.filter { name in
        !measure.isOfCounts
          || made[place]?.contains { $0.supply.tells(name, of: measure) } != true
      }
    }
    let unlisted = unlistedAreas
    let unsplit = splits.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let (areas, others) = (
      unsplit.filter(unlisted.contains), unsplit.filter { !unlisted.contains($0) }
    )
    let split = others.isEmpty ? [] : ["Not split by \(others.joined(separator: ", ")) yet."]
    let parts =
      without + split + areas.map { "Not split by \($0) until the place lists its areas." }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// The kinds of areas, such as wards, of which the place has not said where they lie.
  private var unlistedAreas: Set<String> {
    Set(AreaKind.allCases.map(\.rawValue)).subtracting(pack.areas.map(\.kind.rawValue))
  }

  private static let publishedTest = "BookletTests: England 2024 is 25,350 of 49,900"
  private static let ownTest =
    "BookletTests: what the facts can answer has a figure, year, quarter and month"
  private static let nearestTest =
    "BookletTests: R-170 a stated figure has its basis, and beside it the nearest published with its own"

  private static func types(_ names: [String]) -> [SwiftType] { names.compactMap(SwiftType.init) }
  private static func tests(_ names: [String]) -> [NamedTest] { names.compactMap(NamedTest.init) }
}

extension IndicatorTracing.Origin {
  /// Its facts for one year, every type of them there and nobody in them.
  fileprivate var countingNobody: FactSource {
    let day = LocalDate(iso: "2024-04-01") ?? .first
    let days = day...day.adding(months: 12).adding(days: -1)
    var facts = Facts.Builder()
    for type in FactVocabulary.allTypes { facts.cover(type, days) }
    return FactSource(
      facts.facts(), supply: supply, days: days, name: by.first?.description ?? "",
      provenance: "nobody")
  }
}
