import Markup
import Testing

struct NumberTests {
  @Test(arguments: [(0, "0"), (9, "9"), (10, "10"), (-1, "-1"), (Int.min, "\(Int.min)")])
  func `a whole number is written in digits`(_ number: Int, _ written: String) {
    #expect(("\(number)" as Markup).string == written)
  }

  @Test(arguments: [
    (1.25, 1, "1.3"), (12.305, 2, "12.31"), (0.05, 2, "0.05"), (-0.04, 1, "0"), (-7.5, 0, "-8"),
    (3.0, 2, "3"), (1.999, 2, "2"), (100.10, 3, "100.1"), (Double.nan, 1, "0"),
    (Double.infinity, 1, "0"), (-Double.infinity, 0, "0"), (1e300, 2, "0"),
    (-1234.5678, 3, "-1234.568"),
  ])
  func `a coordinate is rounded and keeps no needless digits`(
    _ number: Double, _ places: Int, _ written: String
  ) {
    #expect(("\(number, places: places)" as Markup).string == written)
  }

  @Test func `a number without places is written in full`() {
    #expect(("\(0.1) \(-2.0)" as Markup).string == "0.1 -2.0")
  }
}
