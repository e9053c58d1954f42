import Vocabulary

/// Where on a timeline a day stands.
struct TimelineScale {
  let step: CalendarStep
  let stretches: [ClosedRange<LocalDate>]
  private let first: LocalDate
  private let days: Double

  static let left = 210.0
  static let right = 948.0
  static let width = 960.0

  /// So many cells fit with a two-figure number in each.
  private static let mostCells = 34
  private static let mostTicks = 9

  init(covering range: ClosedRange<LocalDate>) {
    step = CalendarStep.finest(covering: range, inAtMost: TimelineScale.mostCells)
    stretches = step.stretches(covering: range)
    first = stretches.first?.lowerBound ?? range.lowerBound
    let last = stretches.last?.upperBound ?? range.upperBound
    days = Double(max(1, first.days(until: last) + 1))
  }

  /// The start of a day, kept within the drawing.
  func x(_ day: LocalDate) -> Double {
    let share = min(max(Double(first.days(until: day)) / days, 0), 1)
    return TimelineScale.left + share * (TimelineScale.right - TimelineScale.left)
  }

  /// The middle of a day.
  func middle(_ day: LocalDate) -> Double { (x(day) + x(day.adding(days: 1))) / 2 }

  /// The cell a day falls in.
  func stretch(of day: LocalDate) -> ClosedRange<LocalDate>? {
    var low = 0
    var high = stretches.count
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].upperBound < day { low = middle + 1 } else { high = middle }
    }
    return low < stretches.count && stretches[low].contains(day) ? stretches[low] : nil
  }

  /// Where the axis is ruled, and what is written there.
  var ticks: [(x: Double, label: String)] {
    guard let last = stretches.last?.upperBound else { return [] }
    let step = CalendarStep.finest(covering: first...last, inAtMost: TimelineScale.mostTicks)
    return step.stretches(covering: first...last)
      .filter { $0.lowerBound >= first }
      .map { (x($0.lowerBound), step.tickName(from: $0.lowerBound)) }
  }
}

extension CalendarStep {
  /// A tick stands at the start of its stretch, so it names only that.
  fileprivate func tickName(from start: LocalDate) -> String {
    switch self {
    case .quarter: CalendarStep.month.shortName(from: start)
    case .decade: CalendarStep.year.shortName(from: start)
    default: shortName(from: start)
    }
  }
}
