import Vocabulary

/// Finds, for each fact, whether the same child has an earlier or later one of some kind.
///
/// The days of each child’s facts that could be the other one are put in order once; each fact then
/// looks among its own child’s by halving.
struct OtherFactSearch {
  /// For each fact whether there is another.
  private(set) var found: [Bool]
  private let other: OtherFact
  private let isSameType: Bool
  /// The days that count, with their rows, child after child.
  private var days: [Candidate] = []
  private var firsts: [Int32] = []

  private struct Candidate {
    let day: Int32
    let row: Int32

    static func < (one: Candidate, other: Candidate) -> Bool {
      one.day == other.day ? one.row < other.row : one.day < other.day
    }
  }

  init(_ context: Context, _ table: FactTable, _ other: OtherFact) {
    self.other = other
    isSameType = table.type.name == other.type.name
    found = [Bool](repeating: false, count: table.count)
    guard let others = context.facts.table(other.type), !table.children.isEmpty,
      !others.children.isEmpty
    else { return }
    collect(context, others)
    search(context, table)
  }

  private mutating func collect(_ context: Context, _ table: FactTable) {
    var mask = [Bool](repeating: true, count: table.count)
    ConditionMask(context: context, table: table).narrow(&mask, by: other.conditions)
    let known = context.days(other.day, of: table)
    firsts.reserveCapacity(table.firstRows.count)
    for child in 0..<Int32(table.firstRows.count - 1) {
      firsts.append(Int32(days.count))
      let rows = table.rows(of: child)
      for row in rows where mask[row] && ConditionMask.isKnown(known[row]) {
        days.append(Candidate(day: known[row], row: Int32(row)))
      }
      let mine = Int(firsts[Int(child)])..<days.count
      // Starts are in order already; other days hardly ever are not.
      if zip(days[mine], days[mine].dropFirst()).contains(where: { $1 < $0 }) {
        days[mine].sort { $0 < $1 }
      }
    }
    firsts.append(Int32(days.count))
  }

  private mutating func search(_ context: Context, _ table: FactTable) {
    let from =
      other.isEarlier || table.ends.isEmpty ? table.starts : table.ends
    let shift = other.within.map {
      DayShift($0, isBack: other.isEarlier, over: from.knownDays, context.calendar)
    }
    for row in 0..<table.count {
      let child = table.children[row]
      guard child >= 0, Int(child) + 1 < firsts.count, ConditionMask.isKnown(from[row]) else {
        continue
      }
      let mine = Int(firsts[Int(child)])..<Int(firsts[Int(child) + 1])
      guard !mine.isEmpty else { continue }
      let here = Candidate(day: from[row], row: isSameType ? Int32(row) : edge)
      let place = firstNotBefore(here, in: mine)
      found[row] =
        other.isEarlier
        ? place > mine.lowerBound && days[place - 1].day >= shift?(from[row]) ?? .min
        : isLater(place, here, mine, shift?(from[row]) ?? .max)
    }
  }

  /// Of facts of another type on the same day all are earlier, and all are later.
  private var edge: Int32 { other.isEarlier ? .max : .min }

  private func isLater(_ place: Int, _ here: Candidate, _ mine: Range<Int>, _ last: Int32) -> Bool {
    // The fact itself is not later than itself.
    var place = place
    if isSameType, place < mine.upperBound, days[place].row == here.row { place += 1 }
    return place < mine.upperBound && days[place].day <= last
  }

  /// The place of the first that is not before `here`.
  private func firstNotBefore(_ here: Candidate, in range: Range<Int>) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if days[middle] < here { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
