/// Where years and figures lie on the drawing of a line.
struct ChartScale {
  static let width = 640.0
  static let height = 250.0
  private static let left = 56.0
  private static let right = 20.0
  private static let above = 14.0
  private static let below = 34.0

  /// The figure at the top of the drawing; nought is at its foot.
  let top: Double
  private let count: Int

  /// Up to a round number above everything that is drawn.
  init(_ values: [Double], count: Int, isShare: Bool) {
    let most = max(values.max() ?? 0, 1)
    var ten = 1.0
    while ten * 10 <= most { ten *= 10 }
    let rounds: [Double] = [1, 1.5, 2, 3, 4, 5, 6, 8, 10]
    let round = (rounds.first { $0 * ten >= most } ?? 10) * ten
    top = isShare ? min(round, 100) : round
    self.count = count
  }

  func x(_ place: Int) -> Double {
    guard count > 1 else { return (firstX + lastX) / 2 }
    return firstX + (lastX - firstX) * Double(place) / Double(count - 1)
  }

  func y(_ value: Double) -> Double {
    let room = Self.height - Self.above - Self.below
    return Self.above + room * (1 - min(max(value, 0), top) / top)
  }

  var firstX: Double { Self.left }
  var lastX: Double { Self.width - Self.right }

  /// The figures to write at the side.
  var ticks: [Double] { [0, top / 2, top] }
}
