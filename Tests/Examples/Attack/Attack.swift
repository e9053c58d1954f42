/// Everything an outsider knows of some releases, and what follows from it.
///
/// Knows nothing of how counts were withheld: only what is shown, which counts add up to which, and
/// that a withheld count is not nought, because nought is shown.
public struct Attack {
  public private(set) var known: [String: Int] = [:]
  /// The true counts of what is not known, with the least each can be.
  public private(set) var unknown: [String: (count: Int, least: Int)] = [:]
  private var relations: [[String: Int]] = []

  public init() {}

  public mutating func know(_ name: String, _ count: Int) { known[name] = count }

  public mutating func conceal(_ name: String, _ count: Int, least: Int) {
    if unknown[name] == nil { unknown[name] = (count, least) }
  }

  public mutating func relate(_ terms: [String: Int]) { relations.append(terms) }

  /// The withheld counts that can be only one number, by linear programming.
  public func workedOut() -> [String] {
    tied().flatMap { workedOut(among: $0.names, $0.relations) }.sorted()
  }

  /// The withheld counts of each part that nothing ties to another, with what ties them to one another.
  private func tied() -> [(names: [String], relations: [[String: Int]])] {
    var partOf = Dictionary(
      uniqueKeysWithValues: unknown.keys.filter { known[$0] == nil }.map { ($0, [$0]) })
    let open = relations.map { relation in relation.keys.filter { partOf[$0] != nil } }
    var heads = Dictionary(uniqueKeysWithValues: partOf.keys.map { ($0, $0) })
    for names in open {
      guard let first = names.first, let head = heads[first] else { continue }
      for name in names {
        guard let other = heads[name], other != head else { continue }
        for member in partOf[other] ?? [] { heads[member] = head }
        partOf[head, default: []] += partOf.removeValue(forKey: other) ?? []
      }
    }
    var tying: [String: [[String: Int]]] = [:]
    for (relation, names) in zip(relations, open) {
      if let first = names.first, let head = heads[first] {
        tying[head, default: []].append(relation)
      }
    }
    return partOf.map { head, names in (names.sorted(), tying[head] ?? []) }
      .filter { !$0.relations.isEmpty }
  }

  private func workedOut(among names: [String], _ relations: [[String: Int]]) -> [String] {
    let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    let least = names.map { unknown[$0]?.least ?? 0 }
    let rows = relations.map { relation in
      var row: (factors: [Int: Int], sum: Int) = ([:], 0)
      for (name, factor) in relation {
        if let place = places[name] {
          row.factors[place, default: 0] += factor
          row.sum -= factor * least[place]
        } else {
          row.sum -= factor * (known[name] ?? 0)
        }
      }
      return row
    }
    guard let program = LinearProgram(rows: rows, variables: names.count) else {
      return ["nothing fits what is shown"]
    }
    return names.indices.filter { place in
      guard let lower = program.least(of: place, times: 1) else { return false }
      guard let upper = program.least(of: place, times: -1) else { return false }
      return lower + upper == .zero
    }.map { names[$0] }
  }

  /// The withheld counts for which no other whole number is found by trying all near ones.
  ///
  /// Slower and surer than ``workedOut()``: between two whole numbers there may be only fractions.
  public func withoutOtherWholeNumber(within reach: Int = 6) -> [String] {
    let names = unknown.keys.filter { known[$0] == nil }.sorted()
    return names.filter { name in
      guard let (count, least) = unknown[name] else { return false }
      let others = (max(least, count - reach)...count + reach).filter { $0 != count }
      return !others.contains { fits([name: $0], reach: reach) }
    }
  }

  /// Whether the rest can take whole numbers that fit every relation.
  private func fits(_ fixed: [String: Int], reach: Int) -> Bool {
    let broken = relations.first { relation in
      relation.allSatisfy { fixed[$0.key] != nil || unknown[$0.key] == nil || known[$0.key] != nil }
        && sum(relation, fixed) != 0
    }
    if broken != nil { return false }
    // A relation that does not hold with the true counts for what is not fixed must be mended.
    guard let open = relations.first(where: { sum($0, fixed) != 0 }) else { return true }
    let free = open.keys.filter { fixed[$0] == nil && unknown[$0] != nil && known[$0] == nil }
    guard fixed.count < 14 else { return false }
    for name in free.sorted() {
      guard let (count, least) = unknown[name], let factor = open[name] else { continue }
      let wanted = count - sum(open, fixed) * factor
      guard wanted >= least, abs(wanted - count) <= reach else { continue }
      var next = fixed
      next[name] = wanted
      if fits(next, reach: reach) { return true }
    }
    return false
  }

  private func sum(_ relation: [String: Int], _ fixed: [String: Int]) -> Int {
    relation.reduce(0) { sum, term in
      sum + term.value * (known[term.key] ?? fixed[term.key] ?? unknown[term.key]?.count ?? 0)
    }
  }
}
