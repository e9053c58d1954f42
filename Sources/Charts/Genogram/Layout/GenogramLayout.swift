import Casework

/// Where everything in a genogram is.
struct GenogramLayout {
  private(set) var boxes: [GenogramBox] = []
  private(set) var lines: [GenogramLine] = []
  private(set) var loops: [GenogramLoop] = []
  /// The top left and bottom right corners of the whole drawing.
  private(set) var corners = (GenogramPoint(0, 0), GenogramPoint(1, 1))

  init(_ family: GenogramFamily) {
    guard !family.people.isEmpty else { return }
    let graph = GenogramGraph(family)
    let generations = GenogramGenerations(graph)
    let unions = GenogramUnions(graph, rows: generations)
    let order = GenogramOrder(graph, generations, unions)
    let columns = GenogramColumns(order, unions, count: graph.count)
    let labels = family.people.map { person in
      GenogramLabel(
        name: person.name, facts: [person.lifeWords, family.kinshipWord(of: person)])
    }
    let rows = GenogramRows(order, unions, columns, generations, labels)
    boxes = (0..<graph.count).map { person in
      let row = generations.rowOf[person]
      return GenogramBox(
        person: person, middle: GenogramPoint(columns.x[person], rows.middles[row]),
        label: labels[person], bottom: rows.bottoms[row])
    }
    lines = GenogramRouting(unions, columns, rows, boxes).lines
    loops = graph.homes.enumerated().flatMap { number, home in
      GenogramHomeLines(home, number: number, order, boxes).loops
    }
    corners = corners(round: boxes)
  }

  private func corners(round boxes: [GenogramBox]) -> (GenogramPoint, GenogramPoint) {
    let points =
      lines.flatMap(\.points) + loops.flatMap(\.corners)
      + boxes.flatMap { [GenogramPoint($0.left, $0.top), GenogramPoint($0.right, $0.bottom)] }
    let (xs, ys) = (points.map(\.x), points.map(\.y))
    return (
      GenogramPoint((xs.min() ?? 0) - 12, (ys.min() ?? 0) - 24),
      GenogramPoint((xs.max() ?? 0) + 12, (ys.max() ?? 0) + 12)
    )
  }
}
