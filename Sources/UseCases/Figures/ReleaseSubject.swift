public import Indicators
public import Packs
public import Vocabulary

/// What a release of own figures is about, as it is kept with it.
public struct ReleaseSubject: Codable, Hashable, Sendable {
  public let strategy: ID<StrategyPack>
  public let sources: [Source]

  /// Where the figures come from, and of which days they are.
  public struct Source: Codable, Hashable, Sendable {
    public let name: String
    public let first: LocalDate
    public let last: LocalDate
  }

  public init(_ strategy: ID<StrategyPack>, from sources: [FactSource]) {
    self.strategy = strategy
    self.sources = sources.map {
      Source(name: $0.name, first: $0.days.lowerBound, last: $0.days.upperBound)
    }
  }
}
