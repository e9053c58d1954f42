/// A fraction of whole numbers, always in lowest terms; arithmetic that overflows stops the test.
struct Fraction: Hashable, Comparable {
  let top: Int
  let bottom: Int

  init(_ top: Int, over bottom: Int = 1) {
    let divisor = Self.commonDivisor(abs(top), abs(bottom))
    let sign = bottom < 0 ? -1 : 1
    self.top = sign * top / max(divisor, 1)
    self.bottom = sign * bottom / max(divisor, 1)
  }

  static let zero = Fraction(0)

  static func + (one: Fraction, other: Fraction) -> Fraction {
    Fraction(one.top * other.bottom + other.top * one.bottom, over: one.bottom * other.bottom)
  }

  static func - (one: Fraction, other: Fraction) -> Fraction {
    one + Fraction(-other.top, over: other.bottom)
  }

  static func * (one: Fraction, other: Fraction) -> Fraction {
    Fraction(one.top * other.top, over: one.bottom * other.bottom)
  }

  static func / (one: Fraction, other: Fraction) -> Fraction {
    one * Fraction(other.bottom, over: other.top)
  }

  static func < (one: Fraction, other: Fraction) -> Bool {
    one.top * other.bottom < other.top * one.bottom
  }

  private static func commonDivisor(_ one: Int, _ other: Int) -> Int {
    other == 0 ? one : commonDivisor(other, one % other)
  }
}
