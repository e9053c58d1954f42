public import Vocabulary

/// Something known of children that changes with time, such as the ward they live in: for each child its stretches of
/// days, in order and apart.
struct ChildStays: Sendable {
  /// The values, whether or not any child has them.
  let values: [String]
  private let stays: [Stay]
  private let firsts: [Int]

  /// From the first day to the day before the second, one of the values.
  struct Stay {
    let child: Int32
    let first: Int32
    let end: Int32
    /// Counted from 1, as the codes of a column are.
    let code: Int32
  }

  init(_ unordered: [Stay], values: [String], childCount: Int) {
    self.values = values
    var end: (child: Int32, day: Int32) = (-1, .min)
    stays = unordered.filter { (0..<Int32(childCount)).contains($0.child) }
      .sorted { ($0.child, $0.first) < ($1.child, $1.first) }
      .compactMap { stay in
        let first = stay.child == end.child ? max(stay.first, end.day) : stay.first
        guard first < stay.end else { return nil }
        end = (stay.child, stay.end)
        return Stay(child: stay.child, first: first, end: stay.end, code: stay.code)
      }
    var firsts = [Int](repeating: 0, count: childCount + 1)
    for stay in stays { firsts[Int(stay.child) + 1] += 1 }
    for child in 0..<childCount { firsts[child + 1] += firsts[child] }
    self.firsts = firsts
  }

  /// The stretches of one child.
  func of(_ child: Int32) -> ArraySlice<Stay> {
    guard child >= 0, Int(child) + 1 < firsts.count else { return [] }
    return stays[firsts[Int(child)]..<firsts[Int(child) + 1]]
  }
}

extension Facts.Builder {
  /// The values a field of children has that changes with time, all of them, in the order they are shown.
  ///
  /// Each of them gets a figure, nought among them; from then on ``stay(_:from:until:_:_:)`` says when each held.
  public mutating func divide(by field: String, into values: [String]) {
    stayValues[field] = values
    stays[field] = stays[field] ?? []
  }

  /// A child had a value from a day until the day before another; where two overlap, the one that began first holds.
  public mutating func stay(
    _ child: Int32, from first: LocalDate, until end: LocalDate?, _ field: String, _ value: String
  ) {
    guard let place = stayValues[field]?.firstIndex(of: value) else { return }
    stays[field]?.append(
      ChildStays.Stay(
        child: child, first: first.dayNumber, end: end?.dayNumber ?? Facts.stillOpen,
        code: Int32(place + 1)))
  }
}
