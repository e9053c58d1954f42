/// How high each row stands, and the heights at which lines run between rows.
struct GenogramRows {
  /// The middle of each row's symbols.
  private(set) var middles: [Double] = []
  /// How far down each row's labels reach.
  private(set) var bottoms: [Double] = []
  /// Where each union's line along its children runs; nil when it has none.
  private(set) var siblingLines: [Double?]
  /// Where the line of a couple who do not stand side by side runs over the row, and its lane there.
  private(set) var overLines: [(y: Double, lane: Int)?]

  private static let lane = 14.0

  init(
    _ order: GenogramOrder, _ unions: GenogramUnions, _ columns: GenogramColumns,
    _ generations: GenogramGenerations, _ labels: [GenogramLabel]
  ) {
    siblingLines = Array(repeating: nil, count: unions.all.count)
    overLines = Array(repeating: nil, count: unions.all.count)
    var y = 0.0
    for (row, people) in order.rows.enumerated() {
      let below = unions.all.indices.filter { union in
        unions.all[union].children.first.map { generations.rowOf[$0] } == row
      }
      if !below.isEmpty {
        y += 24
        let lanes = GenogramLanes.lanes(of: below.map { Self.stretch(of: $0, unions, columns) })
        for (union, lane) in zip(below, lanes) {
          siblingLines[union] = y + Double(lane) * Self.lane
        }
        y += Double(GenogramLanes.count(lanes)) * Self.lane
      }
      let apart = unions.all.indices.filter { Self.isApart(unions.all[$0], in: people) }
      let lanes = GenogramLanes.lanes(
        of: apart.map { columns.stretch(unions.all[$0].parents, nil) })
      y += 20 + Double(GenogramLanes.count(lanes)) * Self.lane
      for (union, lane) in zip(apart, lanes) {
        overLines[union] = (y - Double(lane) * Self.lane, lane)
      }
      y += apart.isEmpty ? 12 : 24
      middles.append(y + GenogramBox.symbol / 2)
      let lineCount = people.map { labels[$0].lineCount }.max() ?? 0
      y += GenogramBox.symbol + Double(lineCount) * GenogramLabel.lineHeight + 8
      bottoms.append(y)
    }
  }

  private static func stretch(
    of union: Int, _ unions: GenogramUnions, _ columns: GenogramColumns
  ) -> ClosedRange<Double> {
    columns.stretch(unions.all[union].children, columns.descents[union])
  }

  private static func isApart(_ union: GenogramUnion, in row: [Int]) -> Bool {
    let places = union.parents.compactMap(row.firstIndex)
    return places.count == 2 && abs(places[0] - places[1]) > 1
  }
}

extension GenogramColumns {
  /// From the leftmost to the rightmost of some people, and of a line that joins them.
  func stretch(_ people: [Int], _ line: Double?) -> ClosedRange<Double> {
    let places = people.map { x[$0] } + [line].compactMap(\.self)
    return (places.min() ?? 0)...(places.max() ?? 0)
  }
}
