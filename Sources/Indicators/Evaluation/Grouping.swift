/// Into which group each run falls.
struct Grouping {
  /// What the groups are called, in order; nil for what is not known.
  let names: [String?]
  /// The runs, parted where a run falls into several groups.
  let runs: Runs
  /// For each run its group.
  let groups: [Int32]

  /// Everything in one group.
  init(all runs: Runs) {
    names = [nil]
    self.runs = runs
    groups = []
  }

  init(
    _ breakdown: Breakdown, _ runs: Runs, _ selection: Selection, _ table: FactTable,
    _ context: Context
  ) {
    switch breakdown {
    case .ageBand: self.init(byAge: runs, selection, table, context)
    case .childField(let number, let name):
      if let stays = context.facts.stays[name] {
        self.init(byStays: stays, runs, selection, table, context)
        return
      }
      let codes = Self.codes(context.facts.childFields[number])
      self.init(runs, codes) { row in Int(table.children[row]) }
    case .field(_, let name):
      let column = table.type.field(name).map { table.fields[$0] } ?? .numbers([])
      if case .types(let types) = column {
        let values = table.type.field(name).map { table.type.fields[$0].values } ?? []
        self.init(byTypes: types, values, runs)
      } else {
        self.init(runs, Self.codes(column)) { $0 }
      }
    }
  }

  private static func codes(_ column: FieldColumn) -> CodeColumn {
    if case .codes(let codes) = column { codes } else { CodeColumn() }
  }

  private init(_ runs: Runs, _ column: CodeColumn, _ place: (Int) -> Int) {
    names = [nil] + column.values
    self.runs = runs
    let codes = column.codes
    groups = runs.rows.map { row in
      let place = place(Int(row))
      return codes.indices.contains(place) ? Int32(codes[place]) : 0
    }
  }

  /// A fact of several types falls into the group of each.
  private init(byTypes types: [UInt64], _ values: [String], _ runs: Runs) {
    var (parted, groups) = (Runs(), [Int32]())
    for run in 0..<runs.count {
      let row = Int(runs.rows[run])
      var bits = types[row]
      if bits == 0 {
        parted.add(row, runs.starts[run], runs.ends[run])
        groups.append(0)
      }
      while bits != 0 {
        groups.append(Int32(bits.trailingZeroBitCount + 1))
        parted.add(row, runs.starts[run], runs.ends[run])
        bits &= bits - 1
      }
    }
    self.init(names: [nil] + values, runs: parted, groups: groups)
  }

  init(names: [String?], runs: Runs, groups: [Int32]) {
    self.names = names
    self.runs = runs
    self.groups = groups
  }

  /// A child grows from one band into the next while a fact is open.
  private init(byAge runs: Runs, _ selection: Selection, _ table: FactTable, _ context: Context) {
    let bands = context.facts.vocabulary.ageBands
    let births = context.facts.births
    let limits = bands.map { band in
      (
        births.map { MomentSpans.birthday(band.ages.lowerBound, $0, unknown: .max) },
        births.map { MomentSpans.birthday(band.ages.upperBound + 1, $0, unknown: .min) }
      )
    }
    let happened: [Int32]? =
      if case .happened(let day, _, _) = selection.time { context.days(day, of: table) } else {
        nil
      }
    var (parted, groups) = (Runs(), [Int32]())
    for run in 0..<runs.count {
      let row = Int(runs.rows[run])
      let (start, end) = (runs.starts[run], runs.ends[run])
      let child = Int(table.children[row])
      var next = start
      for (number, (from, to)) in limits.enumerated() where child >= 0 {
        let (first, last) =
          happened.map { from[child] <= $0[row] && $0[row] < to[child] ? (start, end) : (0, 0) }
          ?? Self.periods(from[child], to[child], selection.time, context.line)
        let (a, b) = (max(next, first), min(end, last))
        guard a < b else { continue }
        if next < a { groups.append(0) }
        parted.add(row, next, a)
        groups.append(Int32(number + 1))
        parted.add(row, a, b)
        next = b
      }
      if next < end { groups.append(0) }
      parted.add(row, next, end)
    }
    self.init(names: [nil] + bands.map(\.name), runs: parted, groups: groups)
  }

  /// The periods at whose end, or start, something is so that is so on some days: a child’s age is in a band.
  static func periods(
    _ from: Int32, _ to: Int32, _ time: TimeClause, _ line: PeriodLine
  ) -> (Int32, Int32) {
    guard from < to else { return (0, 0) }
    if case .open(.atStart) = time {
      return (line.firstBeginning(from: from), line.firstBeginning(from: to))
    }
    return (line.firstEnding(from: from), line.firstEnding(from: to))
  }

  @inline(__always)
  func group(_ run: Int) -> Int { groups.isEmpty ? 0 : Int(groups[run]) }
}
