import ProcessControl
import Testing

struct SignalTests {
  /// The mean is 10 and all moving ranges are 2, so that limits lie at 10 ± 5.32.
  private let calm: [Double?] = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11]

  @Test func `the usual ups and downs light nothing`() {
    let chart = ProcessChart(ProcessSeries(calm, direction: .down))

    #expect(chart.points.allSatisfy { $0.signals.isEmpty })
    #expect(chart.variation == .usual)
  }

  @Test func `a point beyond a limit is lit, and one on it is not`() throws {
    let chart = ProcessChart(ProcessSeries(calm + [30] + calm))
    let limits = try #require(chart.segments[0].limits)

    #expect(limits.upper < 30)
    #expect(chart.points[14].signals.first == .beyondLimit(.up))
    #expect(chart.points.filter { !$0.signals.isEmpty }.count == 1)
  }

  @Test(arguments: [(Conventions.RunLength.six, 6), (.seven, 7)])
  func `points in a row on one side of the mean are lit from the run length on`(
    _ length: Conventions.RunLength, _ count: Int
  ) {
    for run in [count - 1, count] {
      // Above and below by the same, so that the mean is 0 and belongs to neither side.
      let above = (0..<run).map { $0.isMultiple(of: 2) ? 1.0 : 3 }
      let values = above + [-2, 0] + above.map { -$0 } + [2, 0, -2, 2]
      let chart = ProcessChart(
        ProcessSeries(values, scale: .unbounded), Conventions(runLength: length))

      let lit = chart.points.prefix(run).filter { $0.signals.contains(.run(.up)) }
      #expect(lit.count == (run == count ? run : 0), "\(length) \(run)")
    }
  }

  @Test(arguments: [(Conventions.RunLength.six, 6), (.seven, 7)])
  func `points in a row that rise are lit from the run length on`(
    _ length: Conventions.RunLength, _ count: Int
  ) {
    for rise in [count - 1, count] {
      let values = [5, 8] + (0..<rise).map { Double($0) } + [2, 5, 3, 1, 6, 2]
      let chart = ProcessChart(ProcessSeries(values), Conventions(runLength: length))
      let lit = chart.points.indices.filter { chart.points[$0].signals.contains(.trend(.up)) }

      #expect(lit == (rise == count ? Array(2..<2 + rise) : []), "\(length) \(rise)")
    }
  }

  @Test func `equal neighbours end a trend`() {
    let chart = ProcessChart(ProcessSeries([1, 2, 3, 4, 4, 5, 6, 7, 2, 6, 1, 5, 3]))

    #expect(!chart.points.contains { $0.signals.contains(.trend(.up)) })
  }

  @Test func `a fall is a trend like a rise`() {
    let chart = ProcessChart(ProcessSeries([9, 8, 7, 6, 5, 4, 3, 9, 2, 8], direction: .down))

    #expect(chart.points[0..<7].allSatisfy { $0.signals.contains(.trend(.down)) })
    #expect(chart.points[0].judgement == .improvement)
  }

  @Test func `a gap breaks a row, unless it is stepped over`() {
    let values: [Double?] = [1, 2, 3, nil, 4, 5, 6, 7, 2, 6, 1]
    let broken = ProcessChart(ProcessSeries(values))
    let stepped = ProcessChart(ProcessSeries(values), Conventions(gaps: .areSteppedOver))

    #expect(!broken.points.contains { $0.signals.contains(.trend(.up)) })
    #expect(stepped.points[4].signals.contains(.trend(.up)))
    #expect(stepped.points[3].signals.isEmpty && stepped.points[3].value == nil)
  }

  @Test func `of three points only those close to the limit are lit`() throws {
    // 40 calm points hold the limits near 10 ± 5.6; 14.5 is close to the upper one.
    let values = calm + calm + [14.5, 11, 14.5] + calm
    let chart = ProcessChart(ProcessSeries(values))
    let limits = try #require(chart.segments[0].limits)

    #expect(limits.nearUpper < 14.5 && 14.5 < limits.upper && limits.mean < 11)
    #expect(chart.points[28].signals.contains(.twoOfThree(.up)))
    #expect(!chart.points[29].signals.contains(.twoOfThree(.up)))
    #expect(chart.points[30].signals.contains(.twoOfThree(.up)))
  }

  @Test func `a point between them on the other side of the mean ends it`() {
    let chart = ProcessChart(ProcessSeries(calm + calm + [14.5, 9, 14.5] + calm))

    #expect(!chart.points.contains { $0.signals.contains(.twoOfThree(.up)) })
  }

  @Test func `a point beyond the limit counts as one of two only by one convention`() {
    let values = calm + calm + [20, 11, 15.5] + calm
    let counted = ProcessChart(ProcessSeries(values))
    let not = ProcessChart(
      ProcessSeries(values), Conventions(countsPointsBeyondLimits: false))

    #expect(counted.points[28].signals == [.beyondLimit(.up), .twoOfThree(.up)])
    #expect(counted.points[30].signals == [.twoOfThree(.up)])
    #expect(not.points[28].signals == [.beyondLimit(.up)])
    #expect(not.points[30].signals.isEmpty)
  }

  @Test func `no sign reaches over a rebasing`() {
    let values = (0..<12).map { Double($0 % 6) }
    let chart = ProcessChart(ProcessSeries(values.sorted(), rebasedAt: [6]))

    #expect(!chart.points.contains { $0.signals.contains(.trend(.up)) })
  }

  @Test func `every sign says what it is`() {
    let conventions = Conventions(runLength: .six)
    for way in [Signal.Way.up, .down] {
      let words = [Signal.beyondLimit(way), .trend(way), .twoOfThree(way), .run(way)]
        .map { $0.wording(conventions) }
      #expect(Set(words).count == 4)
      #expect(words[1].contains("6") && words[3].contains("6"))
    }
  }
}
