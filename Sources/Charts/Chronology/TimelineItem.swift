import Record
import Vocabulary

/// Something drawn in a lane: a mark by itself, or many gathered under their number.
struct TimelineItem {
  enum What {
    case one(TimelineMark)
    case many([TimelineMark], in: ClosedRange<LocalDate>)
  }

  let what: What
  let left: Double
  let right: Double
  var row = 0

  var middle: Double { (left + right) / 2 }

  var isMany: Bool { if case .many = what { true } else { false } }

  /// A mark takes at least the width of its shape.
  init(_ mark: TimelineMark, on scale: TimelineScale, until end: LocalDate) {
    what = .one(mark)
    if mark.isExact {
      let middle = scale.middle(mark.when.earliest)
      left = middle - 10
      right = middle + 10
    } else {
      let last = max(mark.when.latest ?? end, mark.when.earliest)
      let from = scale.x(mark.when.earliest)
      left = from
      right = max(from + 14, scale.x(last.adding(days: 1)))
    }
  }

  init(_ marks: [TimelineMark], in stretch: ClosedRange<LocalDate>, on scale: TimelineScale) {
    what = .many(marks, in: stretch)
    let middle = (scale.x(stretch.lowerBound) + scale.x(stretch.upperBound.adding(days: 1))) / 2
    let half = 6.0 + 4.5 * Double(String(marks.count).count)
    left = middle - half
    right = middle + half
  }
}
