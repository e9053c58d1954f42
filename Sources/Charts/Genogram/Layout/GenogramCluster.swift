import Casework
import Record
import Vocabulary

/// People of one row who stand side by side because they are, or were, couples.
struct GenogramCluster: Equatable {
  /// From left to right.
  var people: [Int]

  /// Every person of a row in the cluster they belong to.
  static func inRow(
    _ row: Int, _ graph: GenogramGraph, _ rows: GenogramGenerations, _ unions: GenogramUnions
  ) -> [GenogramCluster] {
    var waiting = (0..<graph.count).filter { rows.rowOf[$0] == row }
      .sorted { (graph.births[$0], $0) < (graph.births[$1], $1) }
    let partners = Partners(graph, unions)
    var clusters: [GenogramCluster] = []
    while let first = waiting.first {
      let together = partners.everyone(joinedTo: first)
      // Whoever has most partners stands in the middle of them.
      let middle = together.sorted().max { partners.of($0).count < partners.of($1).count } ?? first
      clusters.append(GenogramCluster(people: partners.side(bySideFrom: middle)))
      waiting.removeAll { together.contains($0) }
    }
    return clusters
  }
}

/// Who has been a partner or a fellow parent of whom.
private struct Partners {
  private let graph: GenogramGraph
  private var partners: [[Int]]

  init(_ graph: GenogramGraph, _ unions: GenogramUnions) {
    self.graph = graph
    partners = Array(repeating: [], count: graph.count)
    var eldestOf: [[Int]: LocalDate] = [:]
    for union in unions.all where union.parents.count == 2 {
      let eldest = union.children.map { graph.births[$0] }.min() ?? .last
      eldestOf[union.parents] = min(eldest, eldestOf[union.parents] ?? .last)
    }
    for (pair, _) in eldestOf.sorted(by: {
      ($0.value, $0.key[0], $0.key[1]) < ($1.value, $1.key[0], $1.key[1])
    }) {
      partners[pair[0]].append(pair[1])
      partners[pair[1]].append(pair[0])
    }
  }

  /// Partners, those with the eldest children first.
  func of(_ person: Int) -> [Int] { partners[person] }

  func everyone(joinedTo first: Int) -> Set<Int> {
    var together: Set<Int> = [first]
    var next = [first]
    while let person = next.popLast() {
      for partner in partners[person] where together.insert(partner).inserted {
        next.append(partner)
      }
    }
    return together
  }

  /// Everyone joined to a person, from left to right: earlier partners to the left, the latest to the right.
  func side(bySideFrom middle: Int) -> [Int] {
    var placed: Set<Int> = [middle]
    var line = [middle]
    let partners = of(middle)
    for (place, partner) in partners.enumerated() where placed.insert(partner).inserted {
      let goesRight =
        partners.count == 1 ? standsLeft(middle, of: partner) : place == partners.count - 1
      if goesRight {
        line += [partner] + rest(beyond: partner, &placed)
      } else {
        line = (([partner] + rest(beyond: partner, &placed)).reversed()) + line
      }
    }
    return line
  }

  /// Men are drawn to the left of women.
  private func standsLeft(_ one: Int, of other: Int) -> Bool {
    if graph.sexes[one] == .male && graph.sexes[other] != .male { return true }
    if graph.sexes[other] == .male && graph.sexes[one] != .male { return false }
    return one < other
  }

  private func rest(beyond person: Int, _ placed: inout Set<Int>) -> [Int] {
    var beyond: [Int] = []
    for partner in partners[person] where placed.insert(partner).inserted {
      beyond += [partner] + rest(beyond: partner, &placed)
    }
    return beyond
  }
}
