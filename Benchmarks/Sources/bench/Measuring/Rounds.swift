/// Several measurements of the same thing.
struct Rounds {
  private(set) var values: [Double] = []

  init() {}

  /// Measures `count` times.
  init(_ count: Int, _ measure: () async throws -> Double) async rethrows {
    for _ in 0..<count { values.append(try await measure()) }
  }

  mutating func add(_ value: Double) { values.append(value) }

  var median: Double { percentile(50) }

  /// The value that this share of the measurements is no greater than.
  func percentile(_ share: Double) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return .nan }
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share / 100))]
  }
}

extension Duration {
  /// How long `work` takes, by a clock that never goes back.
  static func of<Result>(_ work: () async throws -> Result) async rethrows -> Duration {
    let began = ContinuousClock.now
    _ = try await work()
    return ContinuousClock.now - began
  }

  static func measuring(_ work: () throws -> Void) rethrows -> Duration {
    let began = ContinuousClock.now
    try work()
    return ContinuousClock.now - began
  }

  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
  var milliseconds: Double { seconds * 1000 }
}
