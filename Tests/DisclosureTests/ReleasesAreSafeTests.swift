import Examples
import Testing

@testable import Disclosure

/// Random releases, attacked by linear programming and by trying whole numbers.
struct ReleasesAreSafeTests {
  @Test(arguments: 0..<40)
  func `nothing withheld in a table by one dimension can be worked out`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var release = Release()
    try release.offerTable(
      "n", by: ["a"], counts(by: [Int.random(in: 1...9, using: &generator)], &generator))
    try expectSafe([release])
  }

  @Test(arguments: 0..<40)
  func `nothing withheld in a table by two dimensions can be worked out`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: 1000 + seed)
    var release = Release()
    let sizes = [
      Int.random(in: 2...6, using: &generator), Int.random(in: 2...5, using: &generator),
    ]
    try release.offerTable("n", by: ["a", "b"], counts(by: sizes, &generator))
    try expectSafe([release])
  }

  @Test(arguments: 0..<25)
  func `nothing withheld in a table by three dimensions can be worked out`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: 2000 + seed)
    var release = Release()
    let sizes = (0..<3).map { _ in Int.random(in: 2...3, using: &generator) }
    try release.offerTable("n", by: ["a", "b", "c"], counts(by: sizes, &generator))
    try expectSafe([release])
  }

  @Test(arguments: 0..<30)
  func `tables of one release do not give each other away`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: 3000 + seed)
    let full = counts(by: [3, 3, 2], &generator)
    var release = Release()
    // Three views of the same children, and shares of them.
    try release.offerTable("n", by: ["a", "b"], summed(full, [0, 1]))
    try release.offerTable("n", by: ["c"], summed(full, [2]))
    try release.offerTable("n", by: ["a", "c"], summed(full, [0, 2]))
    for value in 0..<3 {
      let part = CellKey("n", ["a": "\(value)"])
      if release.cells[part] != nil { try release.relateShare(part, of: CellKey("n")) }
    }
    try expectSafe([release])
  }

  @Test(arguments: 0..<30)
  func `later releases do not give earlier ones away`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: 4000 + seed)
    let full = counts(by: [4, 3], &generator)
    var first = Release()
    try first.offerTable("n", by: ["a"], summed(full, [0]))
    var second = Release()
    try second.offerTable("n", by: ["b"], summed(full, [1]))
    var third = Release()
    try third.offerTable("n", by: ["a", "b"], full)
    try expectSafe([first, second, third])
  }

  @Test(arguments: 0..<30)
  func `wards, localities and months do not give each other away`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: 5000 + seed)
    var release = Release()
    var open = (0..<5).map { _ in count(&generator) }
    try offer(open, month: 0, to: &release)
    for month in 1...3 {
      let started = open.map { _ in Int.random(in: 0...4, using: &generator) }
      let ended = open.map { Int.random(in: 0...min($0, 4), using: &generator) }
      let now = open.indices.map { open[$0] + started[$0] - ended[$0] }
      try offer(now, month: month, to: &release)
      for ward in open.indices {
        let keys = ["started", "ended"].map { CellKey("\($0) \(month)", ["ward": "\(ward)"]) }
        try release.offer(keys[0], started[ward])
        try release.offer(keys[1], ended[ward])
        try release.relate(
          adding: [CellKey("open \(month - 1)", ["ward": "\(ward)"]), keys[0]],
          equals: [keys[1], CellKey("open \(month)", ["ward": "\(ward)"])])
      }
      open = now
    }
    try expectSafe([release])
  }

  /// Five wards in two localities of one place.
  private func offer(_ open: [Int], month: Int, to release: inout Release) throws {
    let measure = "open \(month)"
    let wards = open.indices.map { CellKey(measure, ["ward": "\($0)"]) }
    for (key, count) in zip(wards, open) { try release.offer(key, count) }
    let localities = [Array(wards[..<2]), Array(wards[2...])]
    for (number, parts) in localities.enumerated() {
      let key = CellKey(measure, ["locality": "\(number)"])
      try release.offer(key, parts.reduce(0) { $0 + (release.cells[$1]?.count ?? 0) }, weight: 2)
      try release.relate(key, to: parts)
    }
    try release.offer(CellKey(measure), open.reduce(0, +), weight: 4)
    try release.relate(
      CellKey(measure), to: [0, 1].map { CellKey(measure, ["locality": "\($0)"]) })
  }

  private func expectSafe(_ releases: [Release]) throws {
    var attack = Attack()
    var history = PublicationHistory()
    for release in releases {
      let protected: ProtectedRelease
      do {
        protected = try release.protected(after: history)
      } catch {
        expectHopeless(error.keys, in: release, after: attack)
        return
      }
      history = release.recorded(protected, in: history)
      attack.see(release, protected)
      for (key, cell) in release.cells where cell.standing == .offered {
        #expect(!(1...5).contains(cell.count) || protected[key] == .withheld)
        #expect(cell.count != 0 || protected[key] == .count(0))
      }
      #expect(attack.disclosed(by: attack.workedOut()).isEmpty)
      #expect(attack.disclosed(by: attack.withoutOtherWholeNumber()).isEmpty)
    }
  }

  /// What cannot be protected could be worked out even if everything of the release but nought were
  /// withheld.
  private func expectHopeless(_ keys: [CellKey], in release: Release, after attack: Attack) {
    var attack = attack
    attack.see(release) { cell in cell.count == 0 ? .count(0) : .withheld }
    let workedOut = attack.withoutOtherWholeNumber()
    for key in keys {
      #expect(workedOut.contains { $0.hasPrefix("\(key) [") })
    }
  }

  private func counts(
    by sizes: [Int], _ generator: inout SeededGenerator
  ) -> [[String]: Int] {
    var counts: [[String]: Int] = [[]: 0]
    for size in sizes {
      var longer: [[String]: Int] = [:]
      for key in counts.keys { for value in 0..<size { longer[key + ["\(value)"]] = 0 } }
      counts = longer
    }
    for key in counts.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      counts[key] = count(&generator)
    }
    return counts
  }

  /// Often nought or small, as counts of children by ward are.
  private func count(_ generator: inout SeededGenerator) -> Int {
    switch Int.random(in: 0..<10, using: &generator) {
    case 0..<2: 0
    case 2..<5: .random(in: 1...5, using: &generator)
    default: .random(in: 6...40, using: &generator)
    }
  }

  private func summed(_ counts: [[String]: Int], _ dimensions: [Int]) -> [[String]: Int] {
    counts.reduce(into: [:]) { sums, part in
      sums[dimensions.map { part.key[$0] }, default: 0] += part.value
    }
  }
}
