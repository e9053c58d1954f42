/// How far a place’s share may lie from the one it is compared with by chance alone: a funnel.
public struct Funnel: Hashable, Sendable {
  /// The percentage all places are compared with.
  public let centre: Double

  public init?(centre: Double) {
    guard (0...100).contains(centre) else { return nil }
    self.centre = centre
  }

  /// The limits for a place with `whole` to count among; nil for none.
  ///
  /// The shares that a score test of the centre would not reject.
  public func limits(for whole: Int, _ confidence: Interval.Confidence) -> Interval? {
    guard whole > 0 else { return nil }
    let share = centre / 100
    let spread = confidence.deviations * (share * (1 - share) / Double(whole)).squareRoot()
    return Interval(
      lower: max(0, 100 * (share - spread)), upper: min(100, 100 * (share + spread)))
  }

  /// Where a place lies, so that it is never ranked for what chance can do.
  public func position(_ count: Int, of whole: Int) -> Position? {
    guard let usual = limits(for: whole, .usual), let wide = limits(for: whole, .wide),
      (0...whole).contains(count)
    else { return nil }
    let share = 100 * Double(count) / Double(whole)
    if share > wide.upper { return .farAbove }
    if share > usual.upper { return .above }
    if share < wide.lower { return .farBelow }
    return share < usual.lower ? .below : .asExpected
  }

  public enum Position: Hashable, Sendable {
    case farBelow, below, asExpected, above, farAbove

    public var wording: String {
      switch self {
      case .farBelow: "far lower than chance alone would make it"
      case .below: "lower than chance alone would often make it"
      case .asExpected: "no more different than chance alone would make it"
      case .above: "higher than chance alone would often make it"
      case .farAbove: "far higher than chance alone would make it"
      }
    }
  }
}
