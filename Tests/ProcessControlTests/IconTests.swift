import ProcessControl
import Testing

struct IconTests {
  private let calm: [Double?] = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11]

  private func chart(
    _ values: [Double?], _ direction: DesiredDirection, target: Double? = nil
  ) -> ProcessChart {
    ProcessChart(ProcessSeries(values, direction: direction, target: target))
  }

  @Test func `there is no icon under 13 points`() {
    #expect(chart(Array(calm.prefix(12)), .down).whyNoIcon == .tooFewPoints(12))
    #expect(chart(Array(calm.prefix(12)), .down).variation == nil)
    #expect(chart(Array(calm.prefix(13)), .down).variation == .usual)
  }

  @Test func `points before a rebasing do not count towards the 13`() {
    let series = ProcessSeries(calm + calm, rebasedAt: [20])

    #expect(ProcessChart(series).whyNoIcon == .tooFewPoints(8))
  }

  @Test func `a missing latest figure has no icon`() {
    #expect(chart(calm + [nil], .down).whyNoIcon == .latestIsMissing)
    #expect(chart(calm + [nil, 9], .down).variation == .usual)
  }

  @Test(arguments: [
    (DesiredDirection.up, Variation.improvement(.up)), (.down, .concern(.up)),
    (.neither, .change(.up)), (.downAfterRise(mayRiseBefore: nil), .expectedRise),
    (.downAfterRise(mayRiseBefore: 15), .expectedRise),
    (.downAfterRise(mayRiseBefore: 14), .concern(.up)),
  ])
  func `what a rise means depends on the direction wanted`(
    _ direction: DesiredDirection, _ variation: Variation
  ) {
    #expect(chart(calm + [30], direction).variation == variation)
  }

  @Test(arguments: [
    (DesiredDirection.up, Variation.concern(.down)), (.down, .improvement(.down)),
    (.neither, .change(.down)), (.downAfterRise(mayRiseBefore: nil), .change(.down)),
    (.downAfterRise(mayRiseBefore: 3), .improvement(.down)),
  ])
  func `what a fall means depends on the direction wanted`(
    _ direction: DesiredDirection, _ variation: Variation
  ) {
    #expect(chart(calm + [-10], direction).variation == variation)
  }

  @Test func `R-164 an expected early rise is never a concern`() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<300 {
      let values = (0..<30).map { Double($0) * .random(in: 0...3, using: &generator) }
      let end = Int.random(in: 0...30, using: &generator)
      let points = chart(values, .downAfterRise(mayRiseBefore: end)).points

      #expect(points.prefix(end).allSatisfy { $0.judgement != .concern })
    }
  }

  @Test func `signs that point both ways are neither improvement nor concern`() {
    // All above the mean, and falling: the run says higher, the trend says lower.
    let values: [Double?] = [0, 6, 0, 6, 0, 6, 0, 6, 0, 6, 20, 19, 18, 17, 16, 15, 14]
    let chart = chart(values, .down)

    #expect(chart.points.last?.signals.map(\.way) == [.down, .up])
    #expect(chart.points.last?.judgement == .mixed)
    #expect(chart.variation == .mixed)
  }

  @Test(arguments: [
    (DesiredDirection.up, 20.0, Assurance.neverMet), (.up, 10, .hitOrMiss), (.up, 1, .alwaysMet),
    (.down, 20, .alwaysMet), (.down, 10, .hitOrMiss), (.down, 1, .neverMet),
    (.downAfterRise(mayRiseBefore: 3), 1, .neverMet),
  ])
  func `a target beyond a limit will always or never be met`(
    _ direction: DesiredDirection, _ target: Double, _ assurance: Assurance
  ) {
    #expect(chart(calm, direction, target: target).assurance == assurance)
  }

  @Test(arguments: [
    (DesiredDirection.neither, 20.0), (.downAfterRise(mayRiseBefore: nil), 1),
    (.down, .nan),
  ])
  func `there is no assurance where it would mean nothing`(
    _ direction: DesiredDirection, _ target: Double
  ) {
    #expect(chart(calm, direction, target: target).assurance == nil)
    #expect(chart(calm, .down).assurance == nil)
  }

  @Test func `each convention says what it does`() {
    #expect(Conventions.makingDataCount.wording.contains("All moving ranges are used."))
    #expect(Conventions.plotTheDots.wording.contains("3.267"))
    #expect(Conventions(runLength: .six).wording.contains("6 points in a row"))
    #expect(Conventions.plotTheDots.wording.contains("not beyond it"))
    #expect(Conventions(gaps: .areSteppedOver).wording.contains("stepped over"))
  }
}
