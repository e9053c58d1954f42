public import Indicators

/// Somewhere that facts to count come from, before any place has put something in it.
public struct FactOrigin: Sendable {
  /// The types that make facts of it.
  public let by: [SwiftType]
  /// The tests that prove what is told of them.
  public let tests: [NamedTest]
  public let supply: FactSupply

  /// - Parameters:
  ///   - by: the type that makes facts of it, as `Room/Type`.
  ///   - tests: each as `Target: name of the test`.
  public init(_ by: String, tests: [String], supply: FactSupply) {
    self.by = [by].compactMap(SwiftType.init)
    self.tests = tests.compactMap(NamedTest.init)
    self.supply = supply
  }
}
