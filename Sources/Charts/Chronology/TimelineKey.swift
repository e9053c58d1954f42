import Markup

/// What the shapes of a timeline mean, as many as it has.
struct TimelineKey {
  let marks: [TimelineMark]
  /// Whether any marks are gathered under their number.
  let hasNumbers: Bool

  var markup: Markup {
    let shapes = Set(marks.map(\.shape))
    let used = TimelineShape.allCases.filter(shapes.contains)
    return """
      <ul class="chart-key" aria-label="What the shapes mean">\
      \(each(used) { item($0.drawn(x: 11, y: 11), $0.label) })\
      \(when(marks.contains(where: \.isEnteredLate), late))\
      \(when(marks.contains(where: \.isStruckOut), struckOut))\
      \(when(marks.contains { !$0.isExact && !$0.isPeriod }, about))\
      \(when(marks.contains(where: \.isPeriod), period))\
      \(when(hasNumbers, item(number, "That many entries close together")))</ul>
      """
  }

  private var late: Markup {
    item(TimelineShape.lateRing(x: 11, y: 11), "Dashed ring: entered late")
  }

  private var struckOut: Markup {
    item(TimelineShape.strike(x: 11, y: 11), "Line through: corrected or recorded in error")
  }

  private var about: Markup {
    item(bar(rounded: true), "Dashed bar: the day is not known exactly")
  }

  private var period: Markup { item(bar(rounded: false), "Solid bar: over a period") }

  private func bar(rounded: Bool) -> Markup {
    """
    <rect x="1" y="4" width="20" height="14" rx="\(rounded ? 7 : 0)" fill="#ffffff" \
    stroke="#505a5f"\(when(rounded, " stroke-dasharray=\"4 3\""))/>
    """
  }

  private var number: Markup {
    """
    <rect x="1" y="3" width="20" height="16" rx="8" fill="#144e81"/><text x="11" y="15" \
    font-size="12" font-weight="bold" fill="#ffffff" text-anchor="middle">9</text>
    """
  }

  private func item(_ shape: Markup, _ words: String) -> Markup {
    "<li>\(picture(shape)) \(words)</li>"
  }

  private func picture(_ shape: Markup) -> Markup {
    """
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" focusable="false">\
    \(shape)</svg>
    """
  }
}
