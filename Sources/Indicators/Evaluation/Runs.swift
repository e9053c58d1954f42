/// For which periods which facts count: each a run of neighbouring periods.
struct Runs {
  private(set) var rows: [Int32] = []
  /// The first period of each run.
  private(set) var starts: [Int32] = []
  /// The period after the last of each run.
  private(set) var ends: [Int32] = []

  var count: Int { rows.count }

  /// Adds a run, unless it is empty.
  @inline(__always)
  mutating func add(_ row: Int, _ start: Int32, _ end: Int32) {
    guard start < end else { return }
    rows.append(Int32(truncatingIfNeeded: row))
    starts.append(start)
    ends.append(end)
  }

  mutating func reserve(_ count: Int) {
    rows.reserveCapacity(count)
    starts.reserveCapacity(count)
    ends.reserveCapacity(count)
  }
}
