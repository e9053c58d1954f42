/// A figure period after period, with what is needed to judge how it changes.
public struct ProcessSeries: Hashable, Sendable {
  /// One for each period in order; nil for a period without a figure.
  public let values: [Double?]
  /// The places of periods from which limits are worked out anew, because the process is known to
  /// have changed.
  public let rebasedAt: [Int]
  public let scale: Scale
  public let direction: DesiredDirection
  /// What the figure should reach, or stay under.
  public let target: Double?

  /// Values that are not finite, or beyond 10¹⁵, count as missing; places to rebase at that are
  /// not within the series count for nothing.
  public init(
    _ values: [Double?], rebasedAt: [Int] = [], scale: Scale = .count,
    direction: DesiredDirection = .neither, target: Double? = nil
  ) {
    self.values = values.map { $0.flatMap { $0.isFinite && abs($0) <= 1e15 ? $0 : nil } }
    self.rebasedAt = Set(rebasedAt).filter { values.indices.dropFirst().contains($0) }.sorted()
    self.scale = scale
    self.direction = direction
    self.target = target.flatMap { $0.isFinite ? $0 : nil }
  }
}

/// Between which numbers a figure can lie.
public enum Scale: Hashable, Sendable {
  /// Nought or more: a count, a rate, a time.
  case count
  /// From 0 to 100 per cent.
  case share
  /// Any number, such as a change.
  case unbounded

  /// The nearest number on the scale, for drawing.
  public func clamped(_ value: Double) -> Double {
    switch self {
    case .count: max(value, 0)
    case .share: min(max(value, 0), 100)
    case .unbounded: value
    }
  }
}

/// Which way a figure should go.
public enum DesiredDirection: Hashable, Sendable {
  case up
  case down
  /// Neither way is better in itself.
  case neither
  /// Down in the end, but a rise may come first, because more neglect is being recognised.
  ///
  /// `mayRiseBefore` is the place of the first period in which a rise is no longer expected; nil
  /// while that has not been decided. Until then no change is called improvement or concern.
  case downAfterRise(mayRiseBefore: Int?)

  /// Whether a rise is expected in a period.
  func expectsRise(at place: Int) -> Bool {
    guard case .downAfterRise(let end) = self else { return false }
    return end.map { place < $0 } ?? true
  }
}
