/// Finds the signs of change among neighbouring figures, under one mean and its limits.
struct SpecialCauses {
  private let values: [Double]
  private let limits: ProcessLimits
  private let conventions: Conventions
  /// For each value its signs, in the order in which one goes before another.
  private(set) var signals: [[Signal]]

  init(_ values: [Double], _ limits: ProcessLimits, _ conventions: Conventions) {
    self.values = values
    self.limits = limits
    self.conventions = conventions
    signals = values.map { _ in [] }
    guard !limits.hardlyChanges else { return }
    markBeyondLimits()
    markTrends()
    markTwoOfThree()
    markRuns()
  }

  private mutating func markBeyondLimits() {
    for place in values.indices {
      if let way = way(values[place], above: limits.upper, below: limits.lower) {
        signals[place].append(.beyondLimit(way))
      }
    }
  }

  /// Points that are equal end a trend.
  private mutating func markTrends() {
    let steps = zip(values, values.dropFirst()).map { value, next in
      way(next - value, above: 0, below: 0)
    }
    // Six steps lie between seven points.
    for (way, range) in rows(of: steps, atLeast: conventions.runLength.rawValue - 1) {
      for place in range.lowerBound...range.upperBound { signals[place].append(.trend(way)) }
    }
  }

  /// All three must be on the same side of the mean; only those close to the limit are marked.
  private mutating func markTwoOfThree() {
    guard values.count >= 3 else { return }
    let sides = values.map(side)
    let close = values.map(closeSide)
    for start in 0..<values.count - 2 {
      let window = start..<start + 3
      guard let way = sides[start], window.allSatisfy({ sides[$0] == way }),
        window.count(where: { close[$0] == way }) >= 2
      else { continue }
      for place in window where close[place] == way && signals[place].last != .twoOfThree(way) {
        signals[place].append(.twoOfThree(way))
      }
    }
  }

  private mutating func markRuns() {
    for (way, range) in rows(of: values.map(side), atLeast: conventions.runLength.rawValue) {
      for place in range { signals[place].append(.run(way)) }
    }
  }

  private func side(_ value: Double) -> Signal.Way? {
    way(value, above: limits.mean, below: limits.mean)
  }

  private func closeSide(_ value: Double) -> Signal.Way? {
    let isBeyond = way(value, above: limits.upper, below: limits.lower) != nil
    if isBeyond && !conventions.countsPointsBeyondLimits { return nil }
    return way(value, above: limits.nearUpper, below: limits.nearLower)
  }

  private func way(_ value: Double, above upper: Double, below lower: Double) -> Signal.Way? {
    if value > upper + limits.tolerance { return .up }
    return value < lower - limits.tolerance ? .down : nil
  }

  /// Where the same way comes often enough in a row.
  private func rows(
    of ways: [Signal.Way?], atLeast length: Int
  ) -> [(way: Signal.Way, range: Range<Int>)] {
    var rows: [(Signal.Way, Range<Int>)] = []
    var start = 0
    for place in 1...max(ways.count, 1) where place >= ways.count || ways[place] != ways[start] {
      if start < ways.count, let way = ways[start], place - start >= length {
        rows.append((way, start..<place))
      }
      start = place
    }
    return rows
  }
}
