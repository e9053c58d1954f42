import Record
import Markup
import Vocabulary

/// The table that says in words everything a timeline draws.
struct TimelineTable {
  let caption: String
  let lanes: [TimelineLane]
  let gaps: [TimelineGap]

  var markup: Markup {
    """
    <table class="table"><caption>\(caption), in words</caption><thead><tr>\
    <th scope="col">Agency</th><th scope="col">When it happened</th><th scope="col">What</th>\
    <th scope="col">Recorded</th></tr></thead><tbody>\
    \(each(lanes) { lane in each(lane.items.inOrder) { $0.row(agency: lane.name) } })\
    \(each(gaps) { row($0) })</tbody></table>
    """
  }

  private func row(_ gap: TimelineGap) -> Markup {
    """
    <tr><th scope="row">No agency</th><td>\(gap.from.british) to \(gap.until.british)</td>\
    <td>\(gap.wording)</td><td></td></tr>
    """
  }
}

extension [TimelineItem] {
  fileprivate var inOrder: [TimelineItem] { sorted { $0.left < $1.left } }
}

extension TimelineItem {
  fileprivate func row(agency: String) -> Markup {
    switch what {
    case .one(let mark):
      """
      <tr><th scope="row">\(agency)</th><td>\(mark.when.british)</td><td>\
      \(mark.isStruckOut ? "<s>" : .empty)<a href="\(href: mark.address)">\(mark.title)</a>\
      \(mark.isStruckOut ? "</s> (no longer stands)" : .empty)</td>\
      <td>\(mark.recordedOn.british)\(when(mark.isEnteredLate, ", entered late"))</td></tr>
      """
    case .many(let marks, let stretch):
      """
      <tr><th scope="row">\(agency)</th>\
      <td>\(stretch.lowerBound.british) to \(stretch.upperBound.british)</td>\
      <td>\(marks.kinds)</td><td>\(marks.whenRecorded)</td></tr>
      """
    }
  }
}

extension [TimelineMark] {
  /// 1 January 2025 to 31 March 2025: 7 entries: concern 4, event 3.
  func worded(in stretch: ClosedRange<LocalDate>) -> String {
    "\(stretch.lowerBound.british) to \(stretch.upperBound.british): \(kinds). \(whenRecorded)."
  }

  /// How many of each shape there are.
  fileprivate var kinds: String {
    let counts = TimelineShape.allCases.map { shape in
      (shape.label.lowercased(), filter { $0.shape == shape }.count)
    }
    let parts = counts.filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }
    return "\(count.counted("entry", "entries")): \(parts.joined(separator: ", "))"
  }

  fileprivate var whenRecorded: String {
    let late = filter(\.isEnteredLate).count
    let struck = filter(\.isStruckOut).count
    let first = map(\.recordedOn).min()?.british ?? ""
    let last = map(\.recordedOn).max()?.british ?? ""
    let days = first == last ? first : "\(first) to \(last)"
    return "Recorded \(days)"
      + (late > 0 ? ", \(late) entered late" : "")
      + (struck > 0 ? ", \(struck) no longer standing" : "")
  }
}
