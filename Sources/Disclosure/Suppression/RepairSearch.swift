/// Finds counts that together make up for the change of one, however many relations each is in.
///
/// It changes the target, and then, relation by relation, another count to make up for it, the
/// cheapest and the least disturbing first. It looks at a bounded number of beginnings, so that it
/// always ends, and may miss a way there is.
struct RepairSearch {
  private let system: CellSystem
  private let times: Int

  /// Beginnings looked at for one target.
  private static let most = 1500
  /// Counts tried for one relation.
  private static let breadth = 12
  /// What a relation that does not hold yet weighs against the cost of a count.
  private static let disturbance = 8.0

  init(_ system: CellSystem, times: Int) {
    self.system = system
    self.times = times
  }

  /// Counts changed so far, and what each relation then has too much.
  private struct Beginning {
    var steps: [Int: Int] = [:]
    var excess: [Int: Int] = [:]
    var cost = 0.0

    mutating func change(_ cell: Int, by step: Int, _ system: CellSystem) {
      steps[cell] = step
      cost += system.cost(cell)
      for link in system.relationsOf[cell] {
        excess[link.to, default: 0] += link.factor * step
        if excess[link.to] == 0 { excess[link.to] = nil }
      }
    }

    var weight: Double { cost + RepairSearch.disturbance * Double(excess.count) }
  }

  func move(of target: Int, by step: Int) -> CellSystem.Move? {
    guard system.allows(step, of: target, times: times) else { return nil }
    var first = Beginning()
    first.change(target, by: step, system)
    var queue = CheapestFirst<Beginning>()
    queue.add(first, cost: first.weight)
    for _ in 0..<Self.most {
      guard let (beginning, _) = queue.next() else { return nil }
      if beginning.excess.isEmpty {
        if let move = system.move(beginning.steps, including: target) { return move }
        continue
      }
      for next in continued(beginning) { queue.add(next, cost: next.weight) }
    }
    return nil
  }

  /// The change of one more count, in the shortest relation that does not hold.
  private func continued(_ beginning: Beginning) -> [Beginning] {
    let broken = beginning.excess.min { one, other in
      let sizes = (system.cellsOf[one.key].count, system.cellsOf[other.key].count)
      return sizes.0 == sizes.1 ? one.key < other.key : sizes.0 < sizes.1
    }
    guard let broken else { return [] }
    let nexts = system.cellsOf[broken.key].compactMap { link -> Beginning? in
      let step = broken.value > 0 ? -link.factor : link.factor
      guard beginning.steps[link.to] == nil, system.allows(step, of: link.to, times: times) else {
        return nil
      }
      var next = beginning
      next.change(link.to, by: step, system)
      return next
    }
    return Array(nexts.sorted { $0.weight < $1.weight }.prefix(Self.breadth))
  }

  /// One more everywhere: the target and every total it is part of, up to the last.
  func climb(from target: Int) -> CellSystem.Move? {
    var beginning = Beginning()
    beginning.change(target, by: 1, system)
    // Where the parts have one more, so has their total, whose factor is -1.
    while let broken = beginning.excess.filter({ $0.value > 0 }).keys.min() {
      let total = system.cellsOf[broken].first { link in
        link.factor < 0 && beginning.steps[link.to] == nil
      }
      guard let total else { return nil }
      beginning.change(total.to, by: 1, system)
    }
    return system.move(beginning.steps, including: target)
  }
}
