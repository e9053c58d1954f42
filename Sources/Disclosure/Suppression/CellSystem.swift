/// The counts of a release and of all before it, by number, with their relations.
struct CellSystem {
  private(set) var counts: [Int] = []
  private(set) var standings: [Release.Standing] = []
  private(set) var weights: [Double] = []
  /// Whether nobody is shown it: withheld, or never offered.
  private(set) var isHidden: [Bool] = []
  /// The relations each is in, with its factor.
  private(set) var relationsOf: [[Link]] = []
  /// The counts of each relation that could be withheld, with their factors.
  private(set) var cellsOf: [[Link]] = []
  /// Those of them that are hidden.
  private(set) var hiddenOf: [[Link]] = []
  private var seen: Set<[Link]> = []

  /// One end of a tie between a count and a relation: the other’s number, and the factor.
  struct Link: Hashable {
    let to: Int
    let factor: Int
  }

  mutating func add(
    count: Int, standing: Release.Standing, weight: Double, isHidden: Bool
  ) -> Int {
    counts.append(count)
    standings.append(standing)
    weights.append(weight)
    self.isHidden.append(isHidden)
    relationsOf.append([])
    return counts.count - 1
  }

  /// Ties counts together.
  ///
  /// What is known of them, and nought, cannot change and is left out.
  mutating func relate(_ terms: [Link]) {
    let links = terms.filter { canBeWithheld($0.to) }.sorted { $0.to < $1.to }
    let turned = links.map { Link(to: $0.to, factor: -$0.factor) }
    guard !links.isEmpty, !seen.contains(turned), seen.insert(links).inserted else { return }
    for link in links {
      relationsOf[link.to].append(Link(to: cellsOf.count, factor: link.factor))
    }
    cellsOf.append(links)
    hiddenOf.append(links.filter { isHidden[$0.to] })
  }

  mutating func hide(_ cell: Int) {
    guard !isHidden[cell] else { return }
    isHidden[cell] = true
    for link in relationsOf[cell] {
      hiddenOf[link.to].append(Link(to: cell, factor: link.factor))
    }
  }

  mutating func show(_ cell: Int) {
    isHidden[cell] = false
    for link in relationsOf[cell] { hiddenOf[link.to].removeAll { $0.to == cell } }
  }

  /// Whether a count may be something else in somebody’s reckoning, were it withheld.
  ///
  /// Nought is never withheld.
  func canBeWithheld(_ cell: Int) -> Bool {
    standings[cell] == .implied || standings[cell] == .offered && counts[cell] > 0
  }

  /// The least a count can be for all that anybody knows: what is withheld is not nought.
  private func least(_ cell: Int) -> Int { standings[cell] == .implied ? 0 : 1 }

  /// What withheld numbers could be instead: some more, some fewer, everything else as it is.
  struct Move {
    /// By how much each changes.
    let steps: [Int: Int]
    /// How many times over the change can be made.
    let times: Int
  }

  /// Checks a change in full: every relation still holds, and nothing sinks below its least.
  func move(_ steps: [Int: Int], including target: Int) -> Move? {
    let steps = steps.filter { $0.value != 0 }
    guard steps[target] != nil else { return nil }
    var sums: [Int: Int] = [:]
    var times = Int.max
    for (cell, step) in steps {
      guard canBeWithheld(cell) else { return nil }
      if step < 0 { times = min(times, (counts[cell] - least(cell)) / -step) }
      for link in relationsOf[cell] { sums[link.to, default: 0] += link.factor * step }
    }
    guard times > 0, sums.values.allSatisfy({ $0 == 0 }) else { return nil }
    return Move(steps: steps, times: times)
  }

  /// Whether a count could change by a step so many times over.
  func allows(_ step: Int, of cell: Int, times: Int) -> Bool {
    canBeWithheld(cell) && (step > 0 || counts[cell] - least(cell) >= times)
  }

  /// How much it costs to withhold a count: more for larger ones, and hardly anything for one that
  /// is not shown anyway.
  func cost(_ cell: Int) -> Double {
    guard !isHidden[cell] else { return 0.001 }
    let digits = Int.bitWidth - counts[cell].leadingZeroBitCount
    return weights[cell] * Double(1 + digits)
  }
}
