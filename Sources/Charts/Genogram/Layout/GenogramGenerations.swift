import Casework
import Record

/// Which row each person is drawn in, the eldest generation first.
struct GenogramGenerations {
  /// The row of each person.
  let rowOf: [Int]
  let rowCount: Int

  init(_ graph: GenogramGraph) {
    var found = [Int?](repeating: nil, count: graph.count)
    if graph.count > 0 { found[graph.index] = 0 }
    Self.spread(in: graph, to: &found)
    for person in 0..<graph.count where found[person] == nil {
      found[person] = graph.isAdult[person] ? -1 : 0
      Self.spread(in: graph, to: &found)
    }
    let generations = found.map { $0 ?? 0 }
    // Rows with nobody in them are left out.
    let used = Set(generations).sorted()
    rowOf = generations.map { used.firstIndex(of: $0) ?? 0 }
    rowCount = used.count
  }

  /// Follows ties from people whose generation is known; those that only suggest one are followed last.
  private static func spread(in graph: GenogramGraph, to found: inout [Int?]) {
    while true {
      let tie =
        graph.ties.first { $0.kind.settlesGeneration && isNews($0, found) }
        ?? graph.ties.first { isNews($0, found) }
      guard let tie else { return }
      if let from = found[tie.from] {
        found[tie.to] = from + tie.kind.generationsDown
      } else if let to = found[tie.to] {
        found[tie.from] = to - tie.kind.generationsDown
      }
    }
  }

  private static func isNews(_ tie: GenogramGraph.Tie, _ found: [Int?]) -> Bool {
    (found[tie.from] == nil) != (found[tie.to] == nil)
  }
}
