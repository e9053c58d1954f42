import ProcessControl
import Testing

struct ComparisonTests {
  /// Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  @Test(arguments: [
    (81, 263, 25.53, 36.62), (15, 148, 6.24, 16.05), (0, 20, 0.00, 16.11), (1, 29, 0.61, 17.18),
  ])
  func `the interval of a share is Wilson’s`(
    _ count: Int, _ whole: Int, _ lower: Double, _ upper: Double
  ) throws {
    let interval = try #require(Interval.share(count, of: whole))

    #expect(interval.lower.isNear(lower, within: 0.005))
    #expect(interval.upper.isNear(upper, within: 0.005))
  }

  @Test func `the interval of a rate is Byar’s`() throws {
    // For 10 events: 10 (1 − 1/90 − 1.96/(3√10))³ = 4.79 and 11 (1 − 1/99 + 1.96/(3√11))³ = 18.39.
    let interval = try #require(Interval.rate(10, in: 10_000))

    #expect(interval.lower.isNear(4.79, within: 0.005))
    #expect(interval.upper.isNear(18.39, within: 0.005))
    #expect(Interval.rate(0, in: 10_000)?.lower == 0)
  }

  @Test func `what makes no sense has no interval`() {
    #expect(Interval.share(5, of: 4) == nil)
    #expect(Interval.share(-1, of: 4) == nil)
    #expect(Interval.share(0, of: 0) == nil)
    #expect(Interval.rate(1, in: 0) == nil)
    #expect(Interval.rate(-1, in: 10) == nil)
    #expect(Funnel(centre: 101) == nil)
    #expect(Funnel(centre: 50)?.limits(for: 0, .usual) == nil)
  }

  @Test func `the same share is unusual in a large place and not in a small one`() throws {
    let funnel = try #require(Funnel(centre: 50))

    // 50 ± 1.96 × √(50 × 50 ÷ 10) is 19.0 to 81.0; for 1,000 it is 46.9 to 53.1.
    let small = try #require(funnel.limits(for: 10, .usual))
    #expect(small.lower.isNear(19.01, within: 0.005))
    #expect(funnel.position(7, of: 10) == .asExpected)
    #expect(funnel.position(700, of: 1000) == .farAbove)
    #expect(funnel.position(535, of: 1000) == .above)
    #expect(funnel.position(465, of: 1000) == .below)
    #expect(funnel.position(300, of: 1000) == .farBelow)
  }

  @Test func `an interval holds the figure and a wider one holds a usual one`() throws {
    for whole in [1, 5, 20, 400] {
      for count in [0, whole / 2, whole] {
        let usual = try #require(Interval.share(count, of: whole))
        let wide = try #require(Interval.share(count, of: whole, .wide))
        let share = 100 * Double(count) / Double(whole)

        #expect(usual.lower <= share && share <= usual.upper)
        #expect(wide.lower <= usual.lower && usual.upper <= wide.upper)
      }
    }
  }
}
