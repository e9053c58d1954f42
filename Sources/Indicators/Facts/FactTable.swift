import Vocabulary

/// Facts of one type, in the order of child and start, so that each child’s stand together.
struct FactTable: Sendable {
  let type: FactType
  let covered: ClosedRange<LocalDate>
  let count: Int
  /// Whose each is; -1 for nobody’s.
  ///
  /// Empty where the type is not about such.
  let children: [Int32]
  let families: [Int32]
  let people: [Int32]
  let starts: [Int32]
  /// Empty where the type does not last.
  let ends: [Int32]
  let fields: [FieldColumn]
  /// Where each child’s facts begin; the last is where all end.
  ///
  /// Facts of nobody come before.
  let firstRows: [Int32]

  init(_ columns: FactColumns, childCount: Int) {
    type = columns.type
    covered = columns.covered
    count = columns.count
    let order = Self.order(columns, childCount)
    let ordered = { (column: [Int32]) in column.isEmpty ? [] : order.rows.map { column[Int($0)] } }
    // Nobody has a number that no child has.
    children = ordered(columns.children).map { (0..<Int32(childCount)).contains($0) ? $0 : -1 }
    families = ordered(columns.families)
    people = ordered(columns.people)
    starts = ordered(columns.starts)
    ends = ordered(columns.ends)
    fields = columns.fields.map { $0.reordered(order.rows) }
    firstRows = order.firstRows
  }

  /// The rows of one child.
  func rows(of child: Int32) -> Range<Int> {
    guard child >= 0, Int(child) + 1 < firstRows.count else { return 0..<0 }
    return Int(firstRows[Int(child)])..<Int(firstRows[Int(child) + 1])
  }

  /// Counted into place by child, then each child’s few put in order of start.
  private static func order(
    _ columns: FactColumns, _ childCount: Int
  ) -> (rows: [Int32], firstRows: [Int32]) {
    let count = columns.count
    guard !columns.children.isEmpty else {
      let rows = (0..<Int32(count)).sorted { columns.starts[Int($0)] < columns.starts[Int($1)] }
      return (rows, [Int32(count)])
    }
    // Place 0 is for those of nobody.
    var firsts = [Int32](repeating: 0, count: childCount + 2)
    for child in columns.children { firsts[place(child, childCount) + 1] += 1 }
    for place in 1..<firsts.count { firsts[place] += firsts[place - 1] }
    var next = firsts
    var rows = [Int32](repeating: 0, count: count)
    for (row, child) in columns.children.enumerated() {
      let place = place(child, childCount)
      rows[Int(next[place])] = Int32(row)
      next[place] += 1
    }
    for place in 0...childCount where firsts[place + 1] - firsts[place] > 1 {
      rows[Int(firsts[place])..<Int(firsts[place + 1])].sort { one, other in
        let starts = (columns.starts[Int(one)], columns.starts[Int(other)])
        return starts.0 == starts.1 ? one < other : starts.0 < starts.1
      }
    }
    return (rows, Array(firsts.dropFirst()))
  }

  private static func place(_ child: Int32, _ childCount: Int) -> Int {
    (0..<Int32(childCount)).contains(child) ? Int(child) + 1 : 0
  }
}
