import ProcessControl
import Testing

struct ProcessLimitsTests {
  /// Worked by hand: the sum is 35 over 18 points; the moving ranges are 15 ones, an 8 and a 9.
  private let withOutlier: [Double?] = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]

  @Test func `limits are the mean and 2-66 average moving ranges`() throws {
    let limits = try #require(ProcessChart(ProcessSeries(withOutlier)).segments[0].limits)

    #expect(limits.mean.isNear(35.0 / 18))
    #expect(limits.movingRange.isNear(32.0 / 17))
    #expect(limits.upper.isNear(6.9515, within: 0.0001))
    #expect(limits.lower.isNear(-3.0626, within: 0.0001))
    #expect(limits.nearUpper.isNear(5.2825, within: 0.0001))
  }

  @Test func `screening leaves out moving ranges that stand out`() throws {
    let chart = ProcessChart(ProcessSeries(withOutlier), .plotTheDots)
    let limits = try #require(chart.segments[0].limits)

    #expect(limits.movingRange == 1)
    #expect(limits.upper.isNear(4.60444, within: 0.0001))
    #expect(!limits.screeningWasLeftOut)
  }

  @Test(arguments: [Conventions.makingDataCount, .plotTheDots])
  func `a constant series has limits at its mean and no sign of change`(
    _ conventions: Conventions
  ) throws {
    for value in [0, 7, 0.1, 33.3333333, 1e12, -4] {
      let chart = ProcessChart(
        ProcessSeries(Array(repeating: value, count: 20), scale: .unbounded), conventions)
      let limits = try #require(chart.segments[0].limits)

      #expect(limits.mean == value && limits.lower == value && limits.upper == value)
      #expect(chart.points.allSatisfy { $0.signals.isEmpty && $0.judgement == .usual })
      #expect(chart.whyNoIcon == .hardlyChanges)
    }
  }

  @Test(arguments: [Conventions.makingDataCount, .plotTheDots])
  func `one step after a constant series lights no points`(_ conventions: Conventions) throws {
    for values in [
      Array(repeating: 5.0, count: 19) + [6], [6] + Array(repeating: 5.0, count: 19),
      Array(repeating: 0, count: 12) + [1, 0, 0, 0],
    ] {
      let chart = ProcessChart(ProcessSeries(values), conventions)
      let limits = try #require(chart.segments[0].limits)

      #expect(limits.upper > limits.mean && limits.hardlyChanges)
      #expect(limits.screeningWasLeftOut == conventions.screensMovingRanges)
      #expect(chart.points.allSatisfy { $0.signals.isEmpty })
      #expect(chart.variation == nil && chart.whyNoIcon == .hardlyChanges)
    }
  }

  @Test func `what differs by rounding alone does not differ`() {
    var generator = SeededGenerator(seed: 1)
    let values = (0..<40).map { _ in 33.3 + Double.random(in: -1e-12...1e-12, using: &generator) }
    let chart = ProcessChart(ProcessSeries(values))

    #expect(chart.points.allSatisfy { $0.signals.isEmpty })
    #expect(chart.segments[0].limits?.hardlyChanges == true)
  }

  @Test func `limits are drawn on the scale and worked out off it`() throws {
    let values: [Double?] = [98, 100, 90, 100, 97, 100, 99, 92, 100, 99, 100, 95, 100, 98]
    let limits = try #require(
      ProcessChart(ProcessSeries(values, scale: .share)).segments[0].limits)

    #expect(limits.upper > 100)
    #expect(limits.drawnUpper(on: .share) == 100)
    #expect(limits.drawnLower(on: .share) == limits.lower)
    #expect(limits.drawnUpper(on: .count) == limits.upper)
    let counts = try #require(ProcessChart(ProcessSeries(withOutlier)).segments[0].limits)
    #expect(counts.drawnLower(on: .count) == 0)
    #expect(counts.drawnLower(on: .unbounded) == counts.lower)
  }

  @Test func `there is no moving range across a gap, unless gaps are stepped over`() throws {
    let values: [Double?] = [1, 2, nil, 10, 11]
    let broken = try #require(ProcessChart(ProcessSeries(values)).segments[0].limits)
    let stepped = try #require(
      ProcessChart(ProcessSeries(values), Conventions(gaps: .areSteppedOver)).segments[0].limits)

    #expect(broken.mean == 6 && stepped.mean == 6)
    #expect(broken.movingRange == 1)
    #expect(stepped.movingRange.isNear(10.0 / 3))
  }

  @Test(arguments: [[], [nil], [3], [3, nil, 4], [nil, nil]] as [[Double?]])
  func `too little has no limits`(_ values: [Double?]) {
    let chart = ProcessChart(ProcessSeries(values))

    #expect(chart.segments[0].limits == nil)
    #expect(chart.points.count == values.count)
    #expect(chart.variation == nil && chart.assurance == nil && chart.whyNoIcon != nil)
  }

  @Test func `limits are worked out anew where the series is rebased`() throws {
    let values: [Double?] = [1, 3, 1, 3, 1, 3, 11, 13, 11, 13]
    let chart = ProcessChart(ProcessSeries(values, rebasedAt: [6, 6, 0, 99]))

    #expect(chart.segments.map(\.range) == [0..<6, 6..<10])
    #expect(chart.segments.map { $0.limits?.mean } == [2, 12])
    #expect(chart.segments.map { $0.limits?.movingRange } == [2, 2])
    #expect(chart.points.allSatisfy { $0.signals.isEmpty })
  }

  @Test func `what is not a number is a gap`() {
    let chart = ProcessChart(ProcessSeries([1, .nan, 2, .infinity, -.infinity, 1e300, 3]))

    #expect(chart.points.map(\.value) == [1, nil, 2, nil, nil, nil, 3])
  }
}

extension Double {
  func isNear(_ other: Double, within tolerance: Double = 1e-9) -> Bool {
    abs(self - other) <= tolerance
  }
}
