import Record
import Vocabulary

/// The order of people in each row, from left to right.
///
/// Rows are sorted by where their parents, then their children, stand, over and over; the order in which fewest lines
/// cross and homes are least torn apart is kept. Brothers and sisters always stand eldest first.
struct GenogramOrder {
  private(set) var rows: [[Int]]

  init(_ graph: GenogramGraph, _ generations: GenogramGenerations, _ unions: GenogramUnions) {
    let sorter = Sorter(graph, generations, unions)
    var clusters = (0..<generations.rowCount).map { number in
      let row = GenogramCluster.inRow(number, graph, generations, unions)
      return sorter.eldestFirst(row, by: row.indices.map(Double.init))
    }
    var best = clusters
    var bestCost = sorter.cost(of: clusters)
    for sweep in 0..<12 {
      sorter.sweep(&clusters, down: sweep.isMultiple(of: 2))
      let cost = sorter.cost(of: clusters)
      if cost < bestCost {
        best = clusters
        bestCost = cost
      }
    }
    rows = best.map { $0.flatMap(\.people) }
  }
}

private struct Sorter {
  private let graph: GenogramGraph
  private let rowOf: [Int]
  private let unions: [GenogramUnion]

  init(_ graph: GenogramGraph, _ rows: GenogramGenerations, _ unions: GenogramUnions) {
    self.graph = graph
    rowOf = rows.rowOf
    self.unions = unions.all
  }

  func sweep(_ rows: inout [[GenogramCluster]], down: Bool) {
    for row in down ? Array(rows.indices) : rows.indices.reversed() {
      let places = Self.places(of: rows, count: graph.count)
      let wishes = rows[row].map { cluster in
        Self.mean(cluster.people.compactMap { wish(of: $0, places, down: down) })
          ?? Self.mean(cluster.people.map { places[$0] }) ?? 0
      }
      rows[row] = eldestFirst(rows[row], by: wishes)
    }
  }

  /// Where a person would stand if only their parents, or only their children, counted.
  private func wish(of person: Int, _ places: [Double], down: Bool) -> Double? {
    let others = unions.filter { (down ? $0.children : $0.parents).contains(person) }
      .flatMap { down ? $0.parents : $0.children }
    return Self.mean(others.map { places[$0] })
  }

  /// The clusters in the wanted order, as far as brothers and sisters stay in the order of their birth.
  func eldestFirst(_ clusters: [GenogramCluster], by wishes: [Double]) -> [GenogramCluster] {
    var waiting = Array(clusters.indices)
    var sorted: [GenogramCluster] = []
    while !waiting.isEmpty {
      let free = waiting.filter { one in
        !waiting.contains { $0 != one && stands(clusters[$0], before: clusters[one]) }
      }
      // Two families joined twice can ask for the impossible; then only the wish counts.
      let choice = free.isEmpty ? waiting : free
      guard let next = choice.min(by: { (wishes[$0], $0) < (wishes[$1], $1) }) else { break }
      sorted.append(clusters[next])
      waiting.removeAll { $0 == next }
    }
    return sorted
  }

  private func stands(_ one: GenogramCluster, before other: GenogramCluster) -> Bool {
    unions.contains { union in
      guard let elder = union.children.firstIndex(where: one.people.contains),
        let younger = union.children.firstIndex(where: other.people.contains)
      else { return false }
      return elder < younger
    }
  }

  /// How many lines cross, and twice how often somebody stands between people who live together.
  func cost(of rows: [[GenogramCluster]]) -> Int {
    let places = Self.places(of: rows, count: graph.count)
    var crossings = 0
    for row in rows.indices {
      let lines = unions.filter { $0.children.first.map { rowOf[$0] } == row }.flatMap { union in
        let above = Self.mean(union.parents.map { places[$0] })
        return above.map { above in union.children.map { (above, places[$0]) } } ?? []
      }
      for (place, one) in lines.enumerated() {
        crossings += lines[(place + 1)...].count { (one.0 - $0.0) * (one.1 - $0.1) < 0 }
      }
    }
    return crossings + 2 * tornHomes(rows)
  }

  private func tornHomes(_ rows: [[GenogramCluster]]) -> Int {
    graph.homes.reduce(0) { sum, home in
      rows.reduce(sum) { sum, row in
        let isMember = row.flatMap(\.people).map(home.contains)
        let runs = zip([false] + isMember, isMember).count { !$0 && $1 }
        return sum + max(0, runs - 1)
      }
    }
  }

  private static func mean(_ numbers: [Double]) -> Double? {
    numbers.isEmpty ? nil : numbers.reduce(0, +) / Double(numbers.count)
  }

  private static func places(of rows: [[GenogramCluster]], count: Int) -> [Double] {
    var places = [Double](repeating: 0, count: count)
    for row in rows {
      let people = row.flatMap(\.people)
      for (place, person) in people.enumerated() {
        places[person] = Double(place) - Double(people.count - 1) / 2
      }
    }
    return places
  }
}
