import Record
import Markup
import Vocabulary

/// The table that says in words everything a timeline draws.
struct TimelineTable {
  let caption: String
  let lanes: [TimelineLane]
  let gaps: [TimelineGap]

  var markup: Markup {
    let entries = lanes.flatMap { lane in lane.items.inOrder.map { $0.row(agency: lane.name) } }
    return Table(
      "\(caption), in words", columns: ["Agency", "When it happened", "What", "Recorded"],
      rows: entries + gaps.map(row)
    ).markup
  }

  private func row(_ gap: TimelineGap) -> [Markup] {
    [
      "No agency", "\(gap.from.british) to \(gap.until.british)", "\(gap.wording)",
      "Nothing recorded",
    ]
  }
}

extension [TimelineItem] {
  fileprivate var inOrder: [TimelineItem] { sorted { $0.left < $1.left } }
}

extension TimelineItem {
  fileprivate func row(agency: String) -> [Markup] {
    switch what {
    case .one(let mark):
      [
        "\(agency)", "\(mark.when.british)", mark.link,
        "\(mark.recordedOn.british)\(when(mark.isEnteredLate, ", entered late"))",
      ]
    case .many(let marks, let stretch):
      [
        "\(agency)", "\(stretch.lowerBound.british) to \(stretch.upperBound.british)",
        "\(marks.kinds)", "\(marks.whenRecorded)",
      ]
    }
  }
}

extension TimelineMark {
  fileprivate var link: Markup {
    let link: Markup = "<a href=\"\(href: address)\">\(title)</a>"
    return isStruckOut ? "<s>\(link)</s> (no longer stands)" : link
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
