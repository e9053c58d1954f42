import Record
import Vocabulary

/// One agency’s entries, laid out so that nothing covers anything else.
struct TimelineLane {
  let name: String
  private(set) var items: [TimelineItem] = []
  private(set) var rows = 1

  /// The most long bars drawn one under another; more are counted where they begin.
  private static let mostBars = 3

  /// - Parameter mostInACell: more marks than this in one stretch are gathered under their number.
  init(
    _ name: String, marks: [TimelineMark], on scale: TimelineScale, until end: LocalDate,
    mostInACell: Int
  ) {
    self.name = name
    var bars: [TimelineItem] = []
    var cells: [LocalDate: [TimelineMark]] = [:]
    var overflowing: Set<LocalDate> = []
    for mark in marks.sorted(by: { $0.when.earliest < $1.when.earliest }) {
      let start = mark.when.earliest
      let cell = scale.stretch(of: start)
      if cell.map({ $0.contains(mark.when.latest ?? .last) }) ?? false {
        cells[start.cell(on: scale), default: []].append(mark)
        continue
      }
      var bar = TimelineItem(mark, on: scale, until: end)
      if bar.place(under: bars, atMost: Self.mostBars) {
        bars.append(bar)
      } else {
        cells[start.cell(on: scale), default: []].append(mark)
        overflowing.insert(start.cell(on: scale))
      }
    }
    items = bars
    for (start, marks) in cells.sorted(by: { $0.key < $1.key }) {
      let isMany = marks.count > mostInACell || overflowing.contains(start)
      add(marks, in: scale.stretch(of: start) ?? start...start, on: scale, end, isMany: isMany)
    }
    rows = (items.map(\.row).max() ?? 0) + 1
  }

  private mutating func add(
    _ marks: [TimelineMark], in stretch: ClosedRange<LocalDate>, on scale: TimelineScale,
    _ end: LocalDate, isMany: Bool
  ) {
    let new =
      isMany && marks.count > 1
      ? [TimelineItem(marks, in: stretch, on: scale)]
      : marks.map { TimelineItem($0, on: scale, until: end) }
    for var item in new {
      _ = item.place(under: items, atMost: .max)
      items.append(item)
    }
  }
}

extension LocalDate {
  fileprivate func cell(on scale: TimelineScale) -> LocalDate {
    scale.stretch(of: self)?.lowerBound ?? self
  }
}

extension TimelineItem {
  /// Takes the first row in which nothing is in the way, if there is one.
  fileprivate mutating func place(under others: [TimelineItem], atMost rows: Int) -> Bool {
    let inTheWay = Set(others.filter { $0.left < right && left < $0.right }.map(\.row))
    guard let free = (0...others.count).first(where: { !inTheWay.contains($0) }), free < rows
    else { return false }
    row = free
    return true
  }
}
