/// Places on a line that are as near as can be to where they are wanted, in a fixed order and never nearer to each
/// other than they may be.
///
/// Isotonic regression by pooling neighbours that would overlap, which gives the least sum of squares.
enum GenogramSpacing {
  /// - Parameter gaps: the least distance between each and the next; one fewer than `wanted`.
  static func places(wanted: [Double], weights: [Double], gaps: [Double]) -> [Double] {
    var offsets: [Double] = [0]
    for gap in gaps { offsets.append((offsets.last ?? 0) + gap) }
    var pools: [Pool] = []
    for ((wish, weight), offset) in zip(zip(wanted, weights), offsets) {
      var pool = Pool(sum: (wish - offset) * weight, weight: weight, count: 1)
      while let before = pools.last, before.mean >= pool.mean {
        pool.take(before)
        pools.removeLast()
      }
      pools.append(pool)
    }
    let means = pools.flatMap { Array(repeating: $0.mean, count: $0.count) }
    return zip(means, offsets).map { $0 + $1 }
  }

  private struct Pool {
    var sum: Double
    var weight: Double
    var count: Int

    var mean: Double { sum / weight }

    mutating func take(_ other: Pool) {
      sum += other.sum
      weight += other.weight
      count += other.count
    }
  }
}
