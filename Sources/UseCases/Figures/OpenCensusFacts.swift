public import Indicators
import Record
import Vocabulary

/// Opens what loaded returns say, for the partnership’s own figures in its booklet.
///
/// Nobody is shown these facts: they leave only as figures made safe, so everybody who is signed in may have them
/// counted. Who wants the children behind a figure needs ``CountReturns``.
public struct OpenCensusFacts: Sendable {
  private let store: any ReturnStore

  public init(store: any ReturnStore) { self.store = store }

  /// The facts of each year whose own return is loaded, the earliest first; no more than the latest three.
  ///
  /// - Parameter authority: the local authority’s three digits.
  public func callAsFunction(of authority: String, by worker: Worker) async throws -> [FactSource] {
    guard Access.allows(.seeOwnFigures, to: worker.role) else { throw NotAllowed(.seeOwnFigures) }
    let loaded = try await store.loadedReturns()
    let own = loaded.filter { $0.isCounted && $0.authority == authority }.prefix(Self.mostYears)
    var sources: [FactSource] = []
    for year in own.reversed() {
      if let source = try await source(of: year, among: loaded) { sources.append(source) }
    }
    return sources
  }

  private static let mostYears = 3

  private func source(of own: LoadedReturn, among loaded: [LoadedReturn]) async throws
    -> FactSource?
  {
    let returns = CensusFacts.returns(for: own.collection, of: own.authority, among: loaded)
    guard let period = ReportingPeriod.year(ending: own.collection),
      let builder = CensusFactsBuilder(year: own.collection, returns: returns)
    else { return nil }
    let census = try await store.gather(returns.map(\.digest), logging: nil, into: builder) {
      $0.add($1)
    }.result()
    return FactSource(
      census.facts, supply: CensusVocabulary.supply, days: period.first...period.last,
      name: "Children in need census", provenance: own.provenance,
      about: own.authority ?? "")
  }
}

extension LoadedReturn {
  /// For beside figures: which return they are counted from, and when it was loaded.
  public var provenance: String {
    "children in need return of \(collection), loaded on \(loadedAt.ukDate.british), "
      + "digest \(digest.description.prefix(12))"
  }
}
