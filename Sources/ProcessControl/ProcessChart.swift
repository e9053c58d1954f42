/// A series with its limits and signs of change: an XmR chart, as far as it can be worked out.
///
/// Follows the NHS programme Making Data Count, under the conventions it is given.
public struct ProcessChart: Hashable, Sendable {
  public let series: ProcessSeries
  public let conventions: Conventions
  /// The parts between rebasings, in order; one if there are none.
  public let segments: [Segment]
  /// One for each period.
  public let points: [Point]

  /// A part of the series with limits of its own.
  public struct Segment: Hashable, Sendable {
    /// The places of its periods.
    public let range: Range<Int>
    /// How many of its periods have a figure.
    public let count: Int
    /// Nil where there are too few figures for any.
    public let limits: ProcessLimits?
  }

  /// One period.
  public struct Point: Hashable, Sendable {
    /// Nil for a gap.
    public let value: Double?
    /// Its signs of change, the weightiest first.
    public let signals: [Signal]
    public let judgement: Judgement
  }

  public init(_ series: ProcessSeries, _ conventions: Conventions = .makingDataCount) {
    self.series = series
    self.conventions = conventions
    let starts = [0] + series.rebasedAt
    let ends = series.rebasedAt + [series.values.count]
    var segments: [Segment] = []
    var signals = series.values.map { _ in [Signal]() }
    for range in zip(starts, ends).map({ $0..<$1 }) {
      let stretches = Self.stretches(of: series.values, in: range, conventions.gaps)
      let values = stretches.map { $0.map(\.value) }
      let limits = ProcessLimits(values, conventions)
      let count = stretches.reduce(0) { $0 + $1.count }
      segments.append(Segment(range: range, count: count, limits: limits))
      guard let limits else { continue }
      for stretch in stretches {
        let found = SpecialCauses(stretch.map(\.value), limits, conventions).signals
        for (point, found) in zip(stretch, found) { signals[point.place] = found }
      }
    }
    self.segments = segments
    points = series.values.indices.map { place in
      let judgement = Judgement(signals[place], series.direction, at: place)
      return Point(value: series.values[place], signals: signals[place], judgement: judgement)
    }
  }

  /// Figures that are neighbours, with their places.
  private static func stretches(
    of values: [Double?], in range: Range<Int>, _ gaps: Conventions.Gaps
  ) -> [[(place: Int, value: Double)]] {
    var stretches: [[(place: Int, value: Double)]] = [[]]
    for place in range {
      if let value = values[place] {
        stretches[stretches.count - 1].append((place, value))
      } else if gaps == .breakRuns, stretches.last?.isEmpty == false {
        stretches.append([])
      }
    }
    return stretches.filter { !$0.isEmpty }
  }
}

/// What a point’s signs of change mean, given which way is better.
public enum Judgement: Hashable, Sendable {
  /// No sign of change: the usual ups and downs.
  case usual
  case improvement
  case concern
  /// A change, where neither way is better, or a fall while a rise is expected first.
  case change
  /// A rise that was expected to come first. Never a concern.
  case expectedRise
  /// Signs of change that point both ways.
  case mixed

  init(_ signals: [Signal], _ direction: DesiredDirection, at place: Int) {
    let ways = Set(signals.map(\.way))
    guard let way = signals.first?.way else {
      self = .usual
      return
    }
    switch direction {
    case .neither: self = .change
    case _ where ways.count > 1: self = .mixed
    case .downAfterRise where direction.expectsRise(at: place):
      self = way == .up ? .expectedRise : .change
    case .up: self = way == .up ? .improvement : .concern
    case .down, .downAfterRise: self = way == .down ? .improvement : .concern
    }
  }
}
