/// Finds counts that together make up for the change of one, however many relations each is in.
///
/// It changes the target, and then, relation by relation, another count to make up for it, the
/// cheapest and the least disturbing first. It looks at a bounded number of beginnings, so that it
/// always ends, and may miss a way there is.
struct RepairSearch {
  private let system: CellSystem
  private let times: Int
  private let disturbance: Double
  private let onlyUp: Bool

  /// Beginnings looked at for one target.
  private static let most = 1500
  /// Counts tried for one relation.
  private static let breadth = 12

  init(_ system: CellSystem, times: Int) {
    (self.system, self.times) = (system, times)
    (disturbance, onlyUp) = (8, false)
  }

  /// Goes straight to any change that holds, however dear: first by counts that only grow, such as one more of everything that
  /// one more child would be counted in, which there nearly always is.
  init(straight system: CellSystem, times: Int, onlyUp: Bool) {
    (self.system, self.times) = (system, times)
    (disturbance, self.onlyUp) = (1000, onlyUp)
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
  }

  private func weight(of beginning: Beginning) -> Double {
    beginning.cost + disturbance * Double(beginning.excess.count)
  }

  /// A change of the target, upwards if there is one.
  func move(of target: Int) -> CellSystem.Move? {
    move(of: target, by: 1) ?? move(of: target, by: -1)
  }

  func move(of target: Int, by step: Int) -> CellSystem.Move? {
    guard system.allows(step, of: target, times: times) else { return nil }
    var first = Beginning()
    first.change(target, by: step, system)
    var queue = CheapestFirst<Beginning>()
    queue.add(first, cost: weight(of: first))
    for _ in 0..<Self.most {
      guard let (beginning, _) = queue.next() else { return nil }
      if beginning.excess.isEmpty {
        if let move = system.move(beginning.steps, including: target) { return move }
        continue
      }
      for next in continued(beginning) { queue.add(next, cost: weight(of: next)) }
    }
    return nil
  }

  /// The change of one more count, in the relation that does not hold and is looked at next.
  private func continued(_ beginning: Beginning) -> [Beginning] {
    let broken = beginning.excess.min { turn($0) < turn($1) }
    guard let broken else { return [] }
    let nexts = system.cellsOf[broken.key].compactMap { link -> Beginning? in
      let step = broken.value > 0 ? -link.factor : link.factor
      guard !onlyUp || step > 0, beginning.steps[link.to] == nil,
        system.allows(step, of: link.to, times: times)
      else {
        return nil
      }
      var next = beginning
      next.change(link.to, by: step, system)
      return next
    }
    return Array(nexts.sorted { weight(of: $0) < weight(of: $1) }.prefix(Self.breadth))
  }

  /// The shortest comes first.
  ///
  /// Where counts only grow: those whose total has to, for that is settled, and then the smallest, for whoever is counted there
  /// is counted in the larger ones too.
  private func turn(_ broken: (key: Int, value: Int)) -> (Int, Int, Int, Int) {
    let links = system.cellsOf[broken.key]
    guard onlyUp else { return (0, 0, links.count, broken.key) }
    let counted = links.reduce(0) { $0 + system.counts[$1.to] }
    return (broken.value > 0 ? 0 : 1, counted, links.count, broken.key)
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
