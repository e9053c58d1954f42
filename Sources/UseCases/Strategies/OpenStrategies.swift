public import Packs
import Record
public import Vocabulary

/// Opens the strategies as they are in force: those that come with Heed, with the versions agreed here in their place.
public struct OpenStrategies: Sendable {
  private let store: any StrategyStore
  private let shipped: PackLibrary

  public init(store: any StrategyStore, shipped: PackLibrary) {
    self.store = store
    self.shipped = shipped
  }

  /// - Parameter day: the strategies as they were in force then: a case keeps the version it began under.
  public func callAsFunction(on day: LocalDate) async throws -> PackLibrary {
    try library(with: await store.strategyVersions(), on: day)
  }

  /// The same with versions that have been read.
  public func library(
    with versions: [StrategyVersion], on day: LocalDate
  ) throws(PackFaults) -> PackLibrary {
    let inForce = Dictionary(grouping: versions.filter { $0.from <= day }, by: \.strategy)
      .compactMapValues { $0.max { $0.number < $1.number } }
    guard !inForce.isEmpty else { return shipped }
    let folders = shipped.folders.map { inForce[ID($0.name)]?.folder ?? $0 }
    return try PackLibrary(folders)
  }
}
