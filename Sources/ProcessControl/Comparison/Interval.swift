/// The range in which the figure behind a small count may well lie.
///
/// The formulas are those of public health intelligence in England (Wilson for proportions, Byar
/// for counts and rates), because both hold for small numbers.
public struct Interval: Hashable, Sendable {
  public let lower: Double
  public let upper: Double

  /// How sure the interval is to hold the figure.
  public enum Confidence: Hashable, Sendable {
    /// 95 per cent: about two standard deviations.
    case usual
    /// 99.8 per cent: about three.
    case wide

    var deviations: Double { self == .usual ? 1.959964 : 3.090232 }
  }

  /// Of a percentage: `count` of `whole`; nil unless the count is between nought and the whole.
  public static func share(
    _ count: Int, of whole: Int, _ confidence: Confidence = .usual
  ) -> Interval? {
    guard whole > 0, (0...whole).contains(count) else { return nil }
    let (z, total) = (confidence.deviations, Double(whole))
    let share = Double(count) / total
    let middle = 2 * Double(count) + z * z
    let spread = z * (z * z + 4 * Double(count) * (1 - share)).squareRoot()
    let divisor = 2 * (total + z * z)
    return Interval(
      lower: max(0, 100 * (middle - spread) / divisor),
      upper: min(100, 100 * (middle + spread) / divisor))
  }

  /// Of a rate: `count` for each `multiple` of `population`; nil unless both make sense.
  public static func rate(
    _ count: Int, in population: Int, per multiple: Double = 10_000,
    _ confidence: Confidence = .usual
  ) -> Interval? {
    guard count >= 0, population > 0 else { return nil }
    let (z, factor) = (confidence.deviations, multiple / Double(population))
    return Interval(
      lower: byar(Double(count), -z) * factor, upper: byar(Double(count) + 1, z) * factor)
  }

  private static func byar(_ count: Double, _ deviations: Double) -> Double {
    guard count > 0 else { return 0 }
    let root = 1 - 1 / (9 * count) + deviations / (3 * count.squareRoot())
    return max(0, count * root * root * root)
  }
}
