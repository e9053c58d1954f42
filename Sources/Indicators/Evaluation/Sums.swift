/// What is measured of the facts of each group and period, added up.
struct Sums {
  private let totals: [[Double]]
  private let counts: [[Int]]

  init(_ values: [Double], _ grouping: Grouping, _ periods: Int) {
    var sums = Tally(groups: grouping.names.count, periods: periods)
    var changes = [Int32](repeating: 0, count: grouping.names.count * (periods + 1))
    let runs = grouping.runs
    for run in 0..<runs.count {
      let value = values[Int(runs.rows[run])]
      guard !value.isNaN else { continue }
      let group = grouping.group(run)
      sums.add(value, group: group, runs.starts[run], runs.ends[run])
      changes[group * (periods + 1) + Int(runs.starts[run])] += 1
      changes[group * (periods + 1) + Int(runs.ends[run])] -= 1
    }
    totals = grouping.names.indices.map { sums.sums(group: $0) }
    counts = Tally.counts(changes, groups: grouping.names.count, periods: periods)
  }

  func sum(_ group: Int?, _ period: Int) -> (total: Double, count: Int) {
    guard let group, counts[group][period] > 0 else { return (0, 0) }
    return (totals[group][period], counts[group][period])
  }
}

/// What is measured of the facts of each group and period, in order.
///
/// Only for facts that happen: each stands in the one period it happened in, or the few whose
/// windows hold it.
struct Sorted {
  /// One group and period after another.
  private var all: [Double]
  /// Where each begins; the last is where all end.
  private let firsts: [Int]
  private let periods: Int

  init(_ values: [Double], _ grouping: Grouping, _ periods: Int) {
    self.periods = periods
    let cells = grouping.names.count * periods
    var firsts = [Int](repeating: 0, count: cells + 1)
    Self.each(values, grouping, periods) { cell, _ in firsts[cell + 1] += 1 }
    for cell in 0..<cells { firsts[cell + 1] += firsts[cell] }
    var next = firsts
    var all = [Double](repeating: 0, count: firsts[cells])
    Self.each(values, grouping, periods) { cell, value in
      all[next[cell]] = value
      next[cell] += 1
    }
    for cell in 0..<cells where firsts[cell + 1] - firsts[cell] > 1 {
      all[firsts[cell]..<firsts[cell + 1]].sort()
    }
    self.all = all
    self.firsts = firsts
  }

  @inline(__always)
  private static func each(
    _ values: [Double], _ grouping: Grouping, _ periods: Int, _ take: (Int, Double) -> Void
  ) {
    let runs = grouping.runs
    for run in 0..<runs.count {
      let value = values[Int(runs.rows[run])]
      guard !value.isNaN else { continue }
      for period in runs.starts[run]..<runs.ends[run] {
        take(grouping.group(run) * periods + Int(period), value)
      }
    }
  }

  func values(_ group: Int, _ period: Int) -> ArraySlice<Double> {
    let cell = group * periods + period
    return all[firsts[cell]..<firsts[cell + 1]]
  }
}

extension ArraySlice<Double> {
  /// The value below which a share of them lies, between two values where it falls between.
  func quantile(_ share: Double) -> Double? {
    guard let last, let first else { return nil }
    let place = share * Double(count - 1)
    let below = startIndex + Int(place)
    guard below + 1 < endIndex else { return last }
    let value = self[below] + (self[below + 1] - self[below]) * (place - place.rounded(.down))
    return Swift.max(first, value)
  }
}
