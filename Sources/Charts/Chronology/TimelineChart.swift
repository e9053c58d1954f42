import Record
public import Markup
public import Vocabulary

/// The chronology drawn with a lane for each agency, and the same in words in a table.
///
/// Marks too close to draw apart are gathered under their number, so three entries and three thousand can both be read.
public struct TimelineChart: Sendable {
  let id: String
  let title: String
  let laneNames: [String]
  let marks: [TimelineMark]
  let gaps: [TimelineGap]
  let end: LocalDate

  /// - Parameters:
  ///   - id: unlike that of any other chart on the page.
  ///   - laneNames: the agencies, in the order drawn; one that is missing is added.
  ///   - end: the day the page speaks of, which a period that has not ended lasts until.
  public init(
    id: String = "timeline", title: String, laneNames: [String] = [], marks: [TimelineMark],
    gaps: [TimelineGap] = [], end: LocalDate
  ) {
    self.id = id
    self.title = title
    self.marks = marks
    self.gaps = gaps
    self.end = end
    var seen: Set<String> = []
    self.laneNames = (laneNames + marks.map(\.lane)).filter { seen.insert($0).inserted }
  }

  /// How many marks are still drawn one by one when some stand close together.
  private static let fewMarks = 150

  /// The lanes as they are drawn and worded.
  var drawing: (scale: TimelineScale, lanes: [TimelineLane])? {
    guard let first = marks.map(\.when.earliest).min() else { return nil }
    let last = marks.compactMap(\.when.latest).max() ?? first
    let scale = TimelineScale(covering: first...max(first, last, end))
    let most = marks.count > Self.fewMarks ? 1 : 4
    let byLane = Dictionary(grouping: marks, by: \.lane)
    let lanes = laneNames.map {
      TimelineLane($0, marks: byLane[$0] ?? [], on: scale, until: end, mostInACell: most)
    }
    return (scale, lanes)
  }

  /// The drawing’s summary, read out in its place.
  var summary: String {
    guard let first = marks.map(\.when.earliest).min() else { return "Nothing has been recorded." }
    let late = marks.filter(\.isEnteredLate).count
    return """
      \(marks.count.counted("entry", "entries")) by \(laneNames.count.counted("agency", "agencies")), \
      from \(first.british) to \(end.british). \(late.counted("was", "were")) entered late. \
      \(gaps.map(\.wording).joined(separator: " ")) \
      The table after the picture says the same in words.
      """
  }
}

extension TimelineChart: Component {
  public var markup: Markup {
    guard let drawing else { return "<p class=\"hint\">There is nothing to draw yet.</p>" }
    let picture = TimelinePicture(chart: self, scale: drawing.scale, lanes: drawing.lanes)
    let key = TimelineKey(
      marks: marks, hasNumbers: drawing.lanes.flatMap(\.items).contains(where: \.isMany))
    let table = TimelineTable(caption: title, lanes: drawing.lanes, gaps: gaps)
    return """
      <div class="chart">\(ScrollRegion(title, content: picture.markup))\(key.markup)\
      \(Details("\(title), in words", content: table.markup))</div>
      """
  }

  public static var examples: [Example] {
    [
      Example("nothing yet", TimelineChart(title: "Timeline", marks: [], end: .first)),
      Example("two agencies, one of them late", TimelineChart.ofTwoAgencies),
      Example("text with markup in it", TimelineChart.hostile),
    ]
  }
}

extension Int {
  /// 1 entry, 2 entries.
  func counted(_ one: String, _ many: String) -> String { "\(self) \(self == 1 ? one : many)" }
}
