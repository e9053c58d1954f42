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
  private var cells: [[Double]]
  private let periods: Int

  init(_ values: [Double], _ grouping: Grouping, _ periods: Int) {
    self.periods = periods
    cells = [[Double]](repeating: [], count: grouping.names.count * periods)
    let runs = grouping.runs
    for run in 0..<runs.count {
      let value = values[Int(runs.rows[run])]
      guard !value.isNaN else { continue }
      for period in runs.starts[run]..<runs.ends[run] {
        cells[grouping.group(run) * periods + Int(period)].append(value)
      }
    }
    for cell in cells.indices { cells[cell].sort() }
  }

  func values(_ group: Int, _ period: Int) -> [Double] { cells[group * periods + period] }
}

extension [Double] {
  /// The value below which a share of them lies, between two values where it falls between.
  func quantile(_ share: Double) -> Double? {
    guard let last, let first else { return nil }
    let place = share * Double(count - 1)
    let below = Int(place)
    guard below + 1 < count else { return last }
    let value = self[below] + (self[below + 1] - self[below]) * (place - Double(below))
    return Swift.max(first, value)
  }
}
