import Markup
import Vocabulary

extension TimelineLane {
  private static let rowHeight = 22.0

  /// Tall enough for its rows, and for its name on two lines.
  var height: Double { max(40, Double(rows) * Self.rowHeight + 14) }

  func markup(top: Double) -> Markup {
    each(items) { $0.markup(y: top + 18 + Double($0.row) * Self.rowHeight) }
  }
}

extension TimelineItem {
  fileprivate func markup(y: Double) -> Markup {
    switch what {
    case .many(let marks, let stretch): badge(marks, in: stretch, y: y)
    case .one(let mark):
      "<g><title>\(mark.wording)</title>\(mark.isExact ? .empty : bar(mark, y: y))\(shape(mark, y: y))</g>"
    }
  }

  private func shape(_ mark: TimelineMark, y: Double) -> Markup {
    let x = mark.isExact ? middle : left + 7
    return mark.shape.drawn(x: x, y: y)
      + when(mark.isEnteredLate, TimelineShape.lateRing(x: x, y: y))
      + when(mark.isStruckOut, TimelineShape.strike(x: x, y: y))
  }

  /// A period is a solid bar; a date not known to the day is a dashed one as long as what it may be.
  private func bar(_ mark: TimelineMark, y: Double) -> Markup {
    """
    <rect x="\(left, places: 1)" y="\(y - 8, places: 1)" width="\(right - left, places: 1)" \
    height="16" rx="\(mark.isPeriod ? 0 : 8)" fill="#ffffff" stroke="#505a5f"\
    \(when(!mark.isPeriod, " stroke-dasharray=\"4 3\""))/>
    """
  }

  private func badge(
    _ marks: [TimelineMark], in stretch: ClosedRange<LocalDate>, y: Double
  ) -> Markup {
    let late = marks.filter(\.isEnteredLate).count
    return """
      <g><title>\(marks.worded(in: stretch))</title>\
      <rect x="\(left, places: 1)" y="\(y - 9, places: 1)" width="\(right - left, places: 1)" \
      height="18" rx="9" fill="#144e81" stroke="#0b0c0c"\
      \(when(late > 0, " stroke-width=\"2\" stroke-dasharray=\"3 2\""))/>\
      <text x="\(middle, places: 1)" y="\(y + 5, places: 1)" font-size="13" font-weight="bold" \
      fill="#ffffff" text-anchor="middle">\(marks.count)</text></g>
      """
  }
}
