public import Indicators

/// Somewhere that facts to count come from, before any place has put something in it.
public struct FactOrigin: Sendable {
  /// The types that make facts of it.
  public let by: [SwiftType]
  /// The tests that prove what is told of them.
  public let tests: [NamedTest]
  private let supplying: @Sendable (StrategyPack, PackLibrary) -> FactSupply

  /// - Parameters:
  ///   - by: the type that makes facts of it, as `Room/Type`.
  ///   - tests: each as `Target: name of the test`.
  ///   - supply: what it tells in a place that follows a strategy.
  public init(
    _ by: String, tests: [String],
    supply: @escaping @Sendable (StrategyPack, PackLibrary) -> FactSupply
  ) {
    self.by = [by].compactMap(SwiftType.init)
    self.tests = tests.compactMap(NamedTest.init)
    supplying = supply
  }

  /// What it tells in a place that follows a strategy.
  public func supply(of pack: StrategyPack, in library: PackLibrary) -> FactSupply {
    supplying(pack, library)
  }
}
