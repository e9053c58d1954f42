extension Grouping {
  /// A child moves from one ward to another while a fact is open; what happened on a day falls where the child lived then.
  init(
    byStays stays: ChildStays, _ runs: Runs, _ selection: Selection, _ table: FactTable,
    _ context: Context
  ) {
    let happened: [Int32]? =
      if case .happened(let day, _, _) = selection.time { context.days(day, of: table) } else {
        nil
      }
    var (parted, groups) = (Runs(), [Int32]())
    for run in 0..<runs.count {
      let row = Int(runs.rows[run])
      let end = runs.ends[run]
      var next = runs.starts[run]
      for stay in stays.of(table.children[row]) {
        let (first, last) =
          happened.map { stay.first <= $0[row] && $0[row] < stay.end ? (next, end) : (0, 0) }
          ?? Self.periods(stay.first, stay.end, selection.time, context.line)
        let (a, b) = (max(next, first), min(end, last))
        guard a < b else { continue }
        if next < a { groups.append(0) }
        parted.add(row, next, a)
        groups.append(stay.code)
        parted.add(row, a, b)
        next = b
      }
      if next < end { groups.append(0) }
      parted.add(row, next, end)
    }
    self.init(names: [nil] + stays.values, runs: parted, groups: groups)
  }
}
