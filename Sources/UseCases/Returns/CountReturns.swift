public import Indicators
import Record
public import Vocabulary

/// Works out the census’s figures from the returns that count.
public struct CountReturns: Sendable {
  private let store: any ReturnStore
  private let now: @Sendable () -> Instant

  public init(store: any ReturnStore, now: @escaping @Sendable () -> Instant) {
    self.store = store
    self.now = now
  }

  /// What the returns of an authority say of a year; nil where the year’s own return has not been loaded.
  public func callAsFunction(
    year: Int, authority: String?, by worker: Worker
  ) async throws -> CensusFacts? {
    try worker.mayUseReturns()
    return try await facts(year, authority, logging: nil)
  }

  /// The children behind a figure, by the local authority’s own identifiers; the look is logged before they are read.
  ///
  /// Nil where there is no such figure.
  public func children(
    behind figure: CensusFigure, year: Int, authority: String?, breakdown: String? = nil,
    group: String? = nil, ofWhole: Bool = false, by worker: Worker
  ) async throws -> Evaluation.Behind? {
    try worker.mayUseReturns()
    let part = breakdown.map { ", \($0): \(group ?? "not known")" } ?? ""
    let access = AccessEvent(
      at: now(), author: worker.author, action: .sawReturnChildren,
      detail: "\(figure.id), collection \(year), authority \(authority ?? "not said")\(part)")
    let facts = try await facts(year, authority, logging: access)
    guard let evaluation = facts?.evaluation(), let measure = try figure.measure() else {
      return nil
    }
    return evaluation.behind(
      measure, period: 0, breakdown: breakdown, group: group, ofWhole: ofWhole)
  }

  private func facts(
    _ year: Int, _ authority: String?, logging access: AccessEvent?
  ) async throws -> CensusFacts? {
    let returns = CensusFacts.returns(
      for: year, of: authority, among: try await store.loadedReturns())
    guard let builder = CensusFactsBuilder(year: year, returns: returns) else { return nil }
    return try await store.gather(returns.map(\.digest), logging: access, into: builder) {
      $0.add($1)
    }.result()
  }
}
