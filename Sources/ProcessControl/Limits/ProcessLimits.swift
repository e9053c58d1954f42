/// The mean of a stretch of figures and the limits between which they are expected to lie.
public struct ProcessLimits: Hashable, Sendable {
  public let mean: Double
  /// The average of the differences between neighbouring figures, as used for the limits.
  public let movingRange: Double
  /// Whether all moving ranges were used although the convention screens them, because screening
  /// would have left nothing that varies.
  public let screeningWasLeftOut: Bool
  /// Whether more than half of the neighbouring figures are the same, so that limits say little.
  ///
  /// Low counts often are so. Time between events is the better chart for them.
  public let hardlyChanges: Bool
  /// Differences up to this are rounding and nothing else.
  let tolerance: Double

  /// 3 ÷ 1.128: three standard deviations, where the average moving range is 1.128 of them.
  static let widthInMovingRanges = 2.66
  /// The upper limit of the moving ranges themselves.
  static let screenInMovingRanges = 3.267

  /// May lie outside the scale; see ``drawnLower(on:)``.
  public var lower: Double { mean - Self.widthInMovingRanges * movingRange }
  public var upper: Double { mean + Self.widthInMovingRanges * movingRange }
  /// Two thirds of the way from the mean to the limits.
  public var nearLower: Double { mean - Self.widthInMovingRanges * movingRange * 2 / 3 }
  public var nearUpper: Double { mean + Self.widthInMovingRanges * movingRange * 2 / 3 }

  /// Where to draw the lower limit: no figure can be below nought, say.
  public func drawnLower(on scale: Scale) -> Double { scale.clamped(lower) }
  public func drawnUpper(on scale: Scale) -> Double { scale.clamped(upper) }

  /// Nil for fewer than two figures, or none that are neighbours.
  ///
  /// `stretches` are figures in order, parted where they are not neighbours.
  init?(_ stretches: [[Double]], _ conventions: Conventions) {
    let values = stretches.flatMap { $0 }
    let size = values.reduce(0) { max($0, abs($1)) }
    let tolerance = size * 1e-9
    let ranges = stretches.flatMap { stretch in
      zip(stretch, stretch.dropFirst()).map { one, next in
        abs(next - one) <= tolerance ? 0 : abs(next - one)
      }
    }
    guard let average = Self.mean(ranges) else { return nil }
    let screened = Self.mean(ranges.filter { $0 <= Self.screenInMovingRanges * average })
    let screeningHelps = screened.map { $0 > 0 } ?? false

    self.tolerance = tolerance
    mean = Self.mean(values) ?? 0
    movingRange = conventions.screensMovingRanges && screeningHelps ? screened ?? average : average
    screeningWasLeftOut = conventions.screensMovingRanges && !screeningHelps && average > 0
    hardlyChanges = ranges.count { $0 == 0 } * 2 > ranges.count
  }

  /// Added up step by step, so that equal numbers have exactly themselves as their mean.
  private static func mean(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    var mean = 0.0
    for (count, value) in values.enumerated() { mean += (value - mean) / Double(count + 1) }
    return mean
  }
}
