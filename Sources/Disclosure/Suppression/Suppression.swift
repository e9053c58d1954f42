/// Withholds small counts, and as many others as it takes that none can be worked out.
///
/// For every withheld count it finds a change that nobody could notice: this count and some other
/// withheld ones take other values, and every relation and everything shown stays as it is. Each such
/// change proves that its counts could be something else. What is withheld is what these changes need.
struct Suppression {
  private(set) var system: CellSystem
  private let rule: SuppressionRule
  /// What each withheld count could be besides what it is: for how many numbers that is proved.
  private(set) var otherPossibilities: [Int: Int] = [:]
  /// Withheld or implied counts that could be worked out, whatever is done.
  private(set) var unprotected: [Int] = []
  private var moves: [CellSystem.Move] = []
  private var targets: [Int] = []

  /// `withheldBefore` stay withheld.
  init(_ system: CellSystem, _ rule: SuppressionRule, withheldBefore: [Int]) {
    self.system = system
    self.rule = rule
    let small = system.counts.indices.filter {
      system.canBeWithheld($0) && rule.small.contains(system.counts[$0])
    }
    targets = Set(small + withheldBefore).sorted()
    for cell in targets { self.system.hide(cell) }
    // The smallest have the fewest ways and are served first.
    for target in targets.sorted(by: { (system.counts[$0], $0) < (system.counts[$1], $1) }) {
      protect(target)
    }
    releaseWhatIsNotNeeded()
  }

  private mutating func protect(_ target: Int) {
    guard otherPossibilities[target, default: 0] < rule.otherPossibilities else { return }
    if system.relationsOf[target].isEmpty {
      otherPossibilities[target] = rule.otherPossibilities
      return
    }
    var times = rule.otherPossibilities
    while times > 0 {
      guard otherPossibilities[target, default: 0] < times else { return }
      if let move = move(of: target, times: times) {
        take(move)
        return
      }
      times /= 2
    }
    if otherPossibilities[target] == nil { unprotected.append(target) }
  }

  /// A change that can be made so many times over or, where none is found, more than half as many.
  private func move(of target: Int, times: Int) -> CellSystem.Move? {
    var narrower: CellSystem.Move?
    for onlyHidden in [true, false] {
      let search = PathSearch(system, times: times, onlyHidden: onlyHidden)
      for step in [1, -1] {
        guard let move = search.move(of: target, by: step) else { continue }
        if move.times >= times { return move }
        if move.times > times / 2 { narrower = narrower ?? move }
      }
    }
    let search = RepairSearch(system, times: times)
    return search.move(of: target) ?? search.climb(from: target) ?? narrower
      ?? RepairSearch(straight: system, times: times, onlyUp: true).move(of: target, by: 1)
      ?? RepairSearch(straight: system, times: times, onlyUp: false).move(of: target)
  }

  private mutating func take(_ move: CellSystem.Move) {
    moves.append(move)
    for cell in move.steps.keys {
      system.hide(cell)
      otherPossibilities[cell] = max(otherPossibilities[cell, default: 0], min(move.times, 99))
    }
  }

  /// Shows again what was withheld for changes that later ones have made needless, the dearest
  /// first.
  private mutating func releaseWhatIsNotNeeded() {
    var proofs = Proofs(moves, of: targets) { [otherPossibilities, rule] cell in
      min(otherPossibilities[cell, default: 0], rule.otherPossibilities)
    }
    let others = Set(moves.flatMap(\.steps.keys)).subtracting(targets)
      .filter { system.standings[$0] == .offered }
    for cell in others.sorted(by: { (system.cost($0), $0) > (system.cost($1), $1) }) {
      proofs.giveUp(cell)
    }
    for cell in others where !proofs.needs(cell) {
      system.show(cell)
      otherPossibilities[cell] = nil
    }
  }
}

/// Which changes prove that which counts cannot be worked out.
private struct Proofs {
  private let moves: [CellSystem.Move]
  private var isGivenUp: [Bool]
  /// The changes each count takes part in.
  private var movesOf: [Int: [Int]] = [:]
  /// For each count that must be proved, how many changes prove it.
  private var counts: [Int: Int] = [:]
  private let needed: (Int) -> Int

  init(_ moves: [CellSystem.Move], of targets: [Int], needed: @escaping (Int) -> Int) {
    self.moves = moves
    self.needed = needed
    isGivenUp = moves.map { _ in false }
    for target in targets { counts[target] = 0 }
    for (number, move) in moves.enumerated() {
      for cell in move.steps.keys {
        movesOf[cell, default: []].append(number)
        if move.times >= needed(cell) { counts[cell]? += 1 }
      }
    }
  }

  func needs(_ cell: Int) -> Bool { movesOf[cell, default: []].contains { !isGivenUp[$0] } }

  /// Does without every change that a count takes part in, if all else is proved by others.
  mutating func giveUp(_ cell: Int) {
    let moves = movesOf[cell, default: []].filter { !isGivenUp[$0] }
    var left = counts
    for number in moves {
      for other in self.moves[number].steps.keys where self.moves[number].times >= needed(other) {
        guard let count = left[other] else { continue }
        if count <= 1 { return }
        left[other] = count - 1
      }
    }
    counts = left
    for number in moves { isGivenUp[number] = true }
  }
}
