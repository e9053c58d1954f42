/// Rounding every count, the other way to keep small numbers safe; for large areas.
///
/// Each count is rounded by itself, so that rounded parts need not add up to a rounded total. The
/// Department for Education rounds the counts of England and its regions to the nearest 10.
public struct Rounding: Hashable, Sendable {
  public let base: Int

  public static let nearestTen = Rounding(base: 10)

  /// To the nearest multiple of `base`, at least 5; halves are rounded up.
  public init(base: Int) {
    self.base = max(5, base)
  }

  public func shown(_ count: Int) -> Shown {
    let rounded = (max(0, count) + base / 2) / base * base
    return .rounded(rounded, isAboveNought: count > 0)
  }

  /// Whether counts are large enough for rounding to say enough and give nothing away: an area
  /// whose smallest total is at least a hundred times the base.
  public func suits(smallestTotal: Int) -> Bool { smallestTotal >= 100 * base }

  public var wording: String { "Figures are rounded to the nearest \(base)." }
}

extension Release {
  /// Everything offered, rounded instead of withheld.
  public func rounded(by rounding: Rounding = .nearestTen) -> [CellKey: Shown] {
    cells.filter { $0.value.standing != .implied }.mapValues { rounding.shown($0.count) }
  }
}
