/// Sums for each group and period, added by the two ends of each run.
struct Tally {
  private let periods: Int
  private var changes: [Double]

  init(groups: Int, periods: Int) {
    self.periods = periods
    changes = [Double](repeating: 0, count: groups * (periods + 1))
  }

  @inline(__always)
  mutating func add(_ amount: Double, group: Int, _ start: Int32, _ end: Int32) {
    let first = group * (periods + 1)
    changes[first + Int(start)] += amount
    changes[first + Int(end)] -= amount
  }

  /// The sums of a group, period by period.
  func sums(group: Int) -> [Double] {
    var sum = 0.0
    return (0..<periods).map { period in
      sum += changes[group * (periods + 1) + period]
      return sum
    }
  }

  /// The number of facts of each group.
  static func facts(_ grouping: Grouping, periods: Int) -> [[Int]] {
    var changes = [Int32](repeating: 0, count: grouping.names.count * (periods + 1))
    let runs = grouping.runs
    for run in 0..<runs.count {
      let first = grouping.group(run) * (periods + 1)
      changes[first + Int(runs.starts[run])] += 1
      changes[first + Int(runs.ends[run])] -= 1
    }
    return counts(changes, groups: grouping.names.count, periods: periods)
  }

  static func counts(_ changes: [Int32], groups: Int, periods: Int) -> [[Int]] {
    (0..<groups).map { group in
      var sum = 0
      return (0..<periods).map { period in
        sum += Int(changes[group * (periods + 1) + period])
        return sum
      }
    }
  }
}
