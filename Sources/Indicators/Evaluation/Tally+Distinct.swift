extension Tally {
  /// The number of different children, families or the like of each group.
  ///
  /// The runs of each are put together, so that periods in which several count are added once.
  static func distinct(
    _ grouping: Grouping, of owners: [Int32], count ownerCount: Int, periods: Int
  ) -> [[Int]] {
    var together = Together(groups: grouping.names.count, periods: periods)
    let runs = grouping.runs
    if isInOrder(runs, owners) {
      var first = 0
      while first < runs.count {
        let owner = owners[Int(runs.rows[first])]
        var end = first + 1
        while end < runs.count, owners[Int(runs.rows[end])] == owner { end += 1 }
        if owner >= 0 { together.add(grouping, first..<end) { $0 } }
        first = end
      }
    } else {
      let order = order(runs, owners, ownerCount)
      for owner in 0..<ownerCount {
        let mine = Int(order.firsts[owner])..<Int(order.firsts[owner + 1])
        if !mine.isEmpty { together.add(grouping, mine) { Int(order.runs[$0]) } }
      }
    }
    return counts(together.changes, groups: grouping.names.count, periods: periods)
  }

  private static func isInOrder(_ runs: Runs, _ owners: [Int32]) -> Bool {
    var last: Int32 = -1
    for row in runs.rows {
      let owner = owners[Int(row)]
      if owner < last { return false }
      last = owner
    }
    return true
  }

  /// Runs counted into place by whose they are.
  private static func order(
    _ runs: Runs, _ owners: [Int32], _ ownerCount: Int
  ) -> (runs: [Int32], firsts: [Int32]) {
    var firsts = [Int32](repeating: 0, count: ownerCount + 1)
    for row in runs.rows {
      let owner = Int(owners[Int(row)])
      if (0..<ownerCount).contains(owner) { firsts[owner + 1] += 1 }
    }
    for place in 0..<ownerCount { firsts[place + 1] += firsts[place] }
    var next = firsts
    var order = [Int32](repeating: 0, count: Int(firsts[ownerCount]))
    for (run, row) in runs.rows.enumerated() {
      let owner = Int(owners[Int(row)])
      guard (0..<ownerCount).contains(owner) else { continue }
      order[Int(next[owner])] = Int32(run)
      next[owner] += 1
    }
    return (order, firsts)
  }
}

/// Puts the runs of one owner after another together.
private struct Together {
  private(set) var changes: [Int32]
  private let periods: Int
  /// For each group, the owner last seen in it and the period up to which that owner is counted.
  private var seen: [(owner: Int32, upTo: Int32)]
  private var owner: Int32 = 0
  private var order: [Int] = []

  init(groups: Int, periods: Int) {
    self.periods = periods
    changes = [Int32](repeating: 0, count: groups * (periods + 1))
    seen = [(Int32, Int32)](repeating: (0, 0), count: groups)
  }

  /// Adds the runs at some places, all of one owner.
  @inline(__always)
  mutating func add(_ grouping: Grouping, _ places: Range<Int>, _ run: (Int) -> Int) {
    owner += 1
    if places.count == 1 {
      count(grouping, run(places.lowerBound))
      return
    }
    let runs = grouping.runs
    order.removeAll(keepingCapacity: true)
    var isInOrder = true
    for place in places {
      let next = run(place)
      if let last = order.last, runs.starts[next] < runs.starts[last] { isInOrder = false }
      order.append(next)
    }
    if !isInOrder { order.sort { runs.starts[$0] < runs.starts[$1] } }
    for run in order { count(grouping, run) }
  }

  @inline(__always)
  private mutating func count(_ grouping: Grouping, _ run: Int) {
    let group = grouping.group(run)
    let upTo = seen[group].owner == owner ? seen[group].upTo : 0
    let start = max(grouping.runs.starts[run], upTo)
    let end = grouping.runs.ends[run]
    seen[group] = (owner, max(end, upTo))
    guard start < end else { return }
    changes[group * (periods + 1) + Int(start)] += 1
    changes[group * (periods + 1) + Int(end)] -= 1
  }
}
