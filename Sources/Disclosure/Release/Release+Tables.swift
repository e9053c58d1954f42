extension Release {
  /// Offers a table: counts by one or more dimensions, with the totals of each.
  ///
  /// `counts` has the values of `dimensions` in their order; what is left out is nought. Every value
  /// of a dimension that stands in any key is taken to be all there are.
  public mutating func offerTable(
    _ measure: String, by dimensions: [String], _ counts: [[String]: Int]
  ) throws(ReleaseFault) {
    let values = dimensions.indices.map { place in
      Set(counts.keys.compactMap { place < $0.count ? $0[place] : nil }).sorted()
    }
    let cells = values.reduce(1.0) { $0 * Double($1.count + 1) }
    guard cells <= Double(Self.mostCells) else { throw .tooManyCells(measure) }
    for (parts, count) in counts where !(0...Self.mostCounted).contains(count) {
      throw .notACount(Self.key(measure, dimensions, parts))
    }
    var sums: [[String?]: Int] = [:]
    for (parts, count) in counts where parts.count == dimensions.count {
      for margin in Self.margins(of: parts) { sums[margin, default: 0] += count }
    }
    let places = Self.places(values)
    for place in places {
      // A total is missed more than a part of it.
      let weight = Double(1 + 2 * place.count { $0 == nil })
      try offer(Self.key(measure, dimensions, place), sums[place] ?? 0, weight: weight)
    }
    for place in places {
      for dimension in dimensions.indices where place[dimension] == nil {
        let parts = values[dimension].map { value in
          var part = place
          part[dimension] = value
          return Self.key(measure, dimensions, part)
        }
        try relate(Self.key(measure, dimensions, place), to: parts)
      }
    }
  }

  /// A cell’s own place and that of every total it is part of; nil stands for all values.
  private static func margins(of parts: [String]) -> [[String?]] {
    parts.reduce(into: [[]]) { margins, value in
      margins = margins.flatMap { [$0 + [value], $0 + [nil]] }
    }
  }

  private static func places(_ values: [[String]]) -> [[String?]] {
    values.reduce(into: [[]]) { places, values in
      places = places.flatMap { place in
        values.map { place + [$0] } + [place + [nil]]
      }
    }
  }

  private static func key(
    _ measure: String, _ dimensions: [String], _ place: [String?]
  ) -> CellKey {
    var part: [String: String] = [:]
    for (dimension, value) in zip(dimensions, place) { part[dimension] = value }
    return CellKey(measure, part)
  }
}
