/// What serves something of a strategy, what proves that, and what is still missing.
public struct Serving: Equatable, Sendable {
  public let status: ServiceStatus
  /// The types that serve it, each as `Room/Type`.
  public let by: [SwiftType]
  public let tests: [NamedTest]
  /// What is not served, where it is served in part or not at all.
  public let missing: String?

  public init(
    _ status: ServiceStatus, by: [SwiftType] = [], tests: [NamedTest] = [], missing: String? = nil
  ) {
    self.status = status
    self.by = by
    self.tests = tests
    self.missing = missing
  }
}

extension ServedItem {
  var serving: Serving { Serving(status, by: by, tests: tests, missing: missing) }
}
