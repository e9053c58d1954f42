import Foundation
import Testing

@testable import Disclosure

struct SuppressionTests {
  private func table(
    _ counts: [[String]: Int], by dimensions: [String]
  ) throws -> (Release, ProtectedRelease) {
    var release = Release()
    try release.offerTable("plans", by: dimensions, counts)
    return (release, try release.protected())
  }

  private func key(_ part: [String: String] = [:]) -> CellKey { CellKey("plans", part) }

  @Test func `a small count is withheld and nought is shown`() throws {
    let (_, shown) = try table(
      [["Elton"]: 3, ["Moorside"]: 0, ["East"]: 20, ["Tottington"]: 30], by: ["ward"])

    #expect(shown[key(["ward": "Elton"])] == .withheld)
    #expect(shown[key(["ward": "Moorside"])] == .count(0))
    #expect(shown[key()] == .count(53))
  }

  @Test func `one more is withheld, so that the total does not give the small one away`() throws {
    let (_, shown) = try table(
      [["Elton"]: 3, ["East"]: 20, ["Tottington"]: 30, ["Moorside"]: 40], by: ["ward"])

    #expect(shown[key(["ward": "East"])] == .withheld)
    #expect(shown[key(["ward": "Tottington"])] == .count(30))
    #expect(shown.report == .init(offered: 5, small: 1, others: 1, narrow: 0))
    #expect(
      shown.report.wording
        == "2 of 5 figures are withheld: 1 because they are small and 1 so that these cannot be "
        + "worked out.")
  }

  @Test func `a total of several small ones that is itself small is withheld with them`() throws {
    let (_, shown) = try table([["A"]: 1, ["B"]: 1, ["C"]: 0], by: ["ward"])

    #expect(shown[key()] == .withheld)
    #expect(shown[key(["ward": "C"])] == .count(0))
  }

  @Test func `two ones of a total of ten are not given away by the eight`() throws {
    let (_, shown) = try table([["A"]: 1, ["B"]: 1, ["C"]: 8], by: ["ward"])

    // 10 less 8 would leave two, which two withheld counts can only share one and one.
    #expect(shown[key(["ward": "C"])] == .withheld)
    #expect(shown[key()] == .count(10))
  }

  @Test func `in a table by two dimensions four are withheld and all totals shown`() throws {
    var counts: [[String]: Int] = [:]
    for ward in ["A", "B", "C", "D"] {
      for age in ["0", "5", "10"] { counts[[ward, age]] = 20 }
    }
    counts[["B", "5"]] = 2
    let (_, shown) = try table(counts, by: ["ward", "age"])
    let withheld = shown.keys.filter { shown[$0] == .withheld }

    #expect(withheld.count == 4)
    #expect(withheld.allSatisfy { $0.part.count == 2 })
    #expect(Set(withheld.flatMap { $0.part.map(\.value) }).count == 4)
  }

  @Test func `a share is shown only where both its counts are`() throws {
    let (_, shown) = try table([["A"]: 30, ["B"]: 10, ["C"]: 2, ["D"]: 40], by: ["ward"])

    #expect(shown.share(key(["ward": "A"]), of: key()) == 3000.0 / 82)
    #expect(shown.share(key(["ward": "C"]), of: key()) == nil)
    #expect(shown.share(key(["ward": "B"]), of: key()) == nil)
    #expect(shown.rate(key(["ward": "A"]), in: 10_000) == 30)
    #expect(shown.rate(key(["ward": "C"]), in: 10_000) == nil)
    #expect(shown.rate(key(), in: 0) == nil)
    #expect(shown.allowsStatistic(of: key(["ward": "A"])))
    #expect(!shown.allowsStatistic(of: key(["ward": "C"])))
  }

  @Test func `the rest of a share is protected like the share`() throws {
    var release = Release()
    let (neglect, all) = (CellKey("neglect"), CellKey("all plans"))
    try release.offer(neglect, 97)
    try release.offer(all, 100, weight: 2)
    try release.relateShare(neglect, of: all)
    let shown = try release.protected()

    // 100 less 97 are three children whose plan is not for neglect.
    #expect(shown[neglect] == .withheld || shown[all] == .withheld)
    #expect(shown.share(neglect, of: all) == nil)
  }

  @Test func `what opened and ended does not give away what was open`() throws {
    var release = Release()
    let names = ["open before", "started", "ended", "open now"].map { CellKey($0) }
    for (name, count) in zip(names, [20, 3, 0, 23]) { try release.offer(name, count) }
    try release.relate(adding: [names[0], names[1]], equals: [names[2], names[3]])
    let shown = try release.protected()

    #expect(shown[names[1]] == .withheld)
    #expect([names[0], names[3]].contains { shown[$0] == .withheld })
  }

  @Test func `a later release does not give away an earlier one`() throws {
    var first = Release()
    try first.offerTable("plans", by: ["age"], [["0"]: 4, ["5"]: 9, ["10"]: 30])
    let before = try first.protected()
    var second = Release()
    try second.offerTable("plans", by: ["age"], [["0"]: 4, ["5"]: 9, ["10"]: 30])
    let history = first.recorded(before, in: PublicationHistory())
    let after = try second.protected(after: history)

    for key in before.keys { #expect(after[key] == before[key]) }
    // Without its history the second could have chosen otherwise and shown the difference.
    var third = Release()
    try third.offer(key(["age": "5"]), 9)
    #expect(try third.protected(after: history)[key(["age": "5"])] == .withheld)
    #expect(try third.protected()[key(["age": "5"])] == .count(9))
  }

  @Test func `a difference of two releases is protected where it is small`() throws {
    var first = Release()
    try first.offer(CellKey("under 18"), 40)
    let history = first.recorded(try first.protected(), in: PublicationHistory())
    var second = Release()
    try second.offer(CellKey("under 18"), 40)
    try second.offer(CellKey("under 16"), 38)
    try second.imply(CellKey("16 and 17"), 2)
    try second.relate(CellKey("under 18"), to: [CellKey("under 16"), CellKey("16 and 17")])
    let shown = try second.protected(after: history)

    #expect(shown[CellKey("under 18")] == .count(40))
    #expect(shown[CellKey("under 16")] == .withheld)
  }

  @Test func `what is known already cannot be protected, and is said so`() throws {
    var release = Release()
    try release.know(CellKey("all"), 40)
    try release.know(CellKey("girls"), 38)
    try release.offer(CellKey("boys"), 2)
    try release.relate(CellKey("all"), to: [CellKey("girls"), CellKey("boys")])

    let fault = try #require(throws: CannotBeProtected.self) { try release.protected() }
    #expect(fault.keys == [CellKey("boys")])
    #expect(!fault.description.contains("2"))
  }

  @Test func `a history is kept and read again`() throws {
    var release = Release()
    try release.offerTable("plans", by: ["ward"], [["A"]: 3, ["B"]: 20])
    let kept = try JSONEncoder().encode(
      release.publication(try release.protected(), after: PublicationHistory()))
    var again = PublicationHistory()
    try again.add(try JSONDecoder().decode(Publication.self, from: kept))

    #expect(again.count == 3)
    #expect(try release.protected(after: again)[key(["ward": "A"])] == .withheld)
    let nothing = release.publication(try release.protected(after: again), after: again)
    #expect(nothing.isNothingNew)
  }

  @Test func `what was kept out of its order is refused`() throws {
    var release = Release()
    try release.offerTable("plans", by: ["ward"], [["A"]: 3, ["B"]: 20])
    var history = PublicationHistory()
    try history.add(release.publication(try release.protected(), after: history))
    try release.offerTable("referrals", by: ["ward"], [["A"]: 8, ["B"]: 20])
    let second = release.publication(try release.protected(after: history), after: history)

    var empty = PublicationHistory()
    #expect(throws: DamagedHistory.self) { try empty.add(second) }
    #expect(empty.count == 0)
  }

  @Test func `counts that contradict each other are refused`() throws {
    var release = Release()
    try release.offer(key(), 5)
    #expect(throws: ReleaseFault.twoCounts(key(), 5, 6)) { try release.offer(key(), 6) }
    #expect(throws: ReleaseFault.notACount(CellKey("x"))) { try release.offer(CellKey("x"), -1) }
    #expect(throws: ReleaseFault.notACount(CellKey("x", ["a": "1"]))) {
      try release.offerTable("x", by: ["a"], [["1"]: .max])
    }
    let wide = Dictionary(
      uniqueKeysWithValues: (0..<200).map { (Array(repeating: "\($0)", count: 3), 1) })
    #expect(throws: ReleaseFault.tooManyCells("x")) {
      try release.offerTable("x", by: ["a", "b", "c"], wide)
    }
    #expect(throws: ReleaseFault.unknown(CellKey("x"))) {
      try release.relate(key(), to: [CellKey("x")])
    }
    try release.offer(CellKey("x"), 4)
    #expect(throws: ReleaseFault.doesNotAddUp(key())) {
      try release.relate(key(), to: [CellKey("x")])
    }
  }

  @Test(arguments: [
    (0, "0", 0), (1, "k", 0), (4, "k", 0), (5, "10", 10), (14, "10", 10), (15, "20", 20),
    (49_903, "49900", 49_900),
  ])
  func `counts of large areas are rounded to the nearest ten`(
    _ count: Int, _ code: String, _ number: Int
  ) {
    #expect(Rounding.nearestTen.shown(count).code == code)
    #expect(Rounding.nearestTen.shown(count).number == number)
    #expect(Shown.withheld.code == "c" && Shown.withheld.number == nil)
  }
}
