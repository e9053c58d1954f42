import ProcessControl
import Testing

/// What holds of every chart, tried on random series.
struct ChartPropertiesTests {
  @Test(arguments: [Conventions.makingDataCount, .plotTheDots, Conventions(runLength: .six)])
  func `signs are those that looking at each point and its neighbours finds`(
    _ conventions: Conventions
  ) throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<400 {
      let values = series(using: &generator)
      let chart = ProcessChart(ProcessSeries(values), conventions)
      guard let limits = chart.segments[0].limits, !limits.hardlyChanges else { continue }
      let naive = NaiveSignals(values: values, limits: limits, conventions: conventions)

      for place in values.indices {
        #expect(Set(chart.points[place].signals) == naive.signals(at: place))
      }
    }
  }

  @Test func `turning a series upside down turns its signs round`() {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<200 {
      let values = series(using: &generator)
      let chart = ProcessChart(ProcessSeries(values, scale: .unbounded, direction: .up))
      let turned = ProcessChart(
        ProcessSeries(values.map { $0.map { -$0 } }, scale: .unbounded, direction: .down))

      #expect(chart.points.map(\.judgement) == turned.points.map(\.judgement))
    }
  }

  @Test func `other units make no difference`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      let values = series(using: &generator)
      let scaled = values.map { $0.map { $0 * 8 } }

      #expect(
        ProcessChart(ProcessSeries(values)).points.map(\.signals)
          == ProcessChart(ProcessSeries(scaled)).points.map(\.signals))
    }
  }

  @Test func `nothing is ever not a number, and drawn limits stay on the scale`() {
    var generator = SeededGenerator(seed: 8)
    let wild: [Double?] = [nil, 0, -0.0, 1e15, -1e15, 1e-300, .nan, .infinity, 5, 5, 5, 100, 0.1]
    for _ in 0..<500 {
      let values = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
        wild.randomElement(using: &generator) ?? nil
      }
      for conventions in [Conventions.makingDataCount, .plotTheDots] {
        let chart = ProcessChart(ProcessSeries(values, scale: .share), conventions)
        for limits in chart.segments.compactMap(\.limits) {
          let lines = [limits.mean, limits.lower, limits.upper]
          #expect(lines.allSatisfy { $0.isFinite })
          let drawn = [limits.drawnLower(on: .share), limits.drawnUpper(on: .share)]
          #expect(drawn.allSatisfy { 0 <= $0 && $0 <= 100 })
        }
      }
    }
  }

  /// Mostly small whole numbers, so that neighbours and sides are often equal, with some gaps.
  private func series(using generator: inout SeededGenerator) -> [Double?] {
    let most = Double.random(in: 2...40, using: &generator).rounded()
    let drift = Double.random(in: -1...1, using: &generator)
    return (0..<Int.random(in: 2...40, using: &generator)).map { place in
      if Int.random(in: 0..<15, using: &generator) == 0 { return nil }
      return (Double.random(in: 0...most, using: &generator) + drift * Double(place)).rounded()
    }
  }
}

/// The rules said another way: each point looks at every window it is in.
private struct NaiveSignals {
  let values: [Double?]
  let limits: ProcessLimits
  let conventions: Conventions

  func signals(at place: Int) -> Set<Signal> {
    guard let value = values[place] else { return [] }
    var found: Set<Signal> = []
    for way in [Signal.Way.up, .down] {
      if isBeyond(value, way) { found.insert(.beyondLimit(way)) }
      if windows(of: conventions.runLength.rawValue, at: place).contains(where: { window in
        window.allSatisfy { isOnSide($0, way) }
      }) {
        found.insert(.run(way))
      }
      if windows(of: conventions.runLength.rawValue, at: place).contains(where: { window in
        zip(window, window.dropFirst()).allSatisfy { way == .up ? $0 < $1 : $0 > $1 }
      }) {
        found.insert(.trend(way))
      }
      if isClose(value, way),
        windows(of: 3, at: place).contains(where: { window in
          window.allSatisfy { isOnSide($0, way) } && window.count { isClose($0, way) } >= 2
        })
      {
        found.insert(.twoOfThree(way))
      }
    }
    return found
  }

  /// All windows without a gap that the point is in.
  private func windows(of length: Int, at place: Int) -> [[Double]] {
    (place - length + 1...place).compactMap { start in
      guard start >= 0, start + length <= values.count else { return nil }
      let window = values[start..<start + length].compactMap { $0 }
      return window.count == length ? window : nil
    }
  }

  private func isOnSide(_ value: Double, _ way: Signal.Way) -> Bool {
    abs(value - limits.mean) > 1e-7 && (value > limits.mean) == (way == .up)
  }

  private func isBeyond(_ value: Double, _ way: Signal.Way) -> Bool {
    way == .up ? value > limits.upper + 1e-7 : value < limits.lower - 1e-7
  }

  private func isClose(_ value: Double, _ way: Signal.Way) -> Bool {
    if isBeyond(value, way) { return conventions.countsPointsBeyondLimits }
    return way == .up ? value > limits.nearUpper + 1e-7 : value < limits.nearLower - 1e-7
  }
}
