/// Heights at which level lines can run so that no two lie on each other.
enum GenogramLanes {
  /// The lane of each stretch, counted from 0: the lowest in which it meets no other.
  static func lanes(of stretches: [ClosedRange<Double>]) -> [Int] {
    var lanes = [Int](repeating: 0, count: stretches.count)
    var ends: [Double] = []
    for place in stretches.indices.sorted(by: {
      (stretches[$0].lowerBound, $0) < (stretches[$1].lowerBound, $1)
    }) {
      let lane = ends.firstIndex { $0 + 8 < stretches[place].lowerBound } ?? ends.count
      if lane == ends.count { ends.append(0) }
      ends[lane] = stretches[place].upperBound
      lanes[place] = lane
    }
    return lanes
  }

  static func count(_ lanes: [Int]) -> Int { (lanes.max() ?? -1) + 1 }
}
