import Casework
import Charts
import Record
import UseCases
import Vocabulary

/// What a page shows of a chronology: the lines asked for, with the gaps between them.
struct ShownChronology {
  let opened: OpenedPerson
  let query: ChronologyQuery
  let agencies: AgencyNames
  /// Everything the viewer may see.
  let whole: Chronology
  /// What was asked for, the earliest first.
  let lines: [ChronologyLine]
  let gaps: [Gap]
  let lastSeen: LastSeen?
  let grid: AccumulationGrid

  /// So many rows to a page.
  static let rowsOnAPage = 50

  init(_ opened: OpenedPerson, _ query: ChronologyQuery, agencies: AgencyNames) {
    self.opened = opened
    self.query = query
    self.agencies = agencies
    let whole = Chronology(opened.entries)
    self.whole = whole
    let path = "/people/\(opened.person)/chronology"
    let grid = AccumulationView.grid(whole, by: query.period) { cell in
      query.address(
        path, ("counted", cell.row), ("in", cell.column), ("by", query.period.rawValue))
    }
    self.grid = grid
    let counted = query.counted.map { grid.entries(of: $0) }
    lines = whole.filtered(by: query.filter).lines.filter { line in
      (!query.isLateOnly || line.isEnteredLate)
        && (!query.isNotSeenOnly || line.saysNotSeen)
        && (counted.map { $0.contains(line.entry.id) } ?? true)
    }
    gaps =
      query.isWhole
      ? whole.gaps(longerThan: PracticeParameters().gapDays, until: opened.day) : []
    lastSeen = LastSeen(opened.entries)
  }

  /// A line, or a time in which nobody recorded anything.
  enum Row {
    case line(ChronologyLine)
    case gap(Gap)
  }

  /// The lines with the gaps between them, in the order asked for.
  var rows: [Row] {
    var rows: [Row] = []
    var ahead = gaps[...]
    for line in lines {
      while let gap = ahead.first, !gap.isOpen,
        gap.until <= line.entry.envelope.occurred.earliest
      {
        rows.append(.gap(gap))
        ahead = ahead.dropFirst()
      }
      rows.append(.line(line))
    }
    rows += ahead.map { .gap($0) }
    return query.isOldestFirst ? rows : rows.reversed()
  }

  var pages: Int { max(1, (lines.count + gaps.count + Self.rowsOnAPage - 1) / Self.rowsOnAPage) }
  var page: Int { min(query.page, pages) }

  var rowsOfPage: ArraySlice<Row> {
    rows.dropFirst((page - 1) * Self.rowsOnAPage).prefix(Self.rowsOnAPage)
  }
}

extension ChronologyLine {
  /// Whether it says that a child was to be seen and was not.
  var saysNotSeen: Bool { (payload as? Sighting).map { !$0.wasSeen } ?? false }
}

extension Gap {
  /// No agency recorded anything for 14 weeks.
  var wording: String {
    let weeks = days / 7
    let length = weeks == 1 ? "1 week" : "\(weeks) weeks"
    return isOpen
      ? "No agency has recorded anything for \(length)"
      : "No agency recorded anything for \(length)"
  }
}
