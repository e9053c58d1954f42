import Indicators
import Packs

/// Where in a place things are counted: its wards or localities down, indicators that are shown by them across.
///
/// It stands in for a map. Every figure in it stands in the booklet besides, from the same release, so that it gives nothing away
/// that its tables do not. Areas come in the order the place lists them: it ranks nobody.
struct Hotspots {
  /// Ward, or locality.
  let dimension: String
  let columns: [Column]
  /// In the order the place lists them, those of whom it is not known last.
  let areas: [OwnGroup]

  /// An indicator, with its figure for each area.
  struct Column {
    let entry: BookletEntry
    let breakdown: OwnBreakdown

    /// The latest period that is divided.
    var period: ReportingPeriod? { breakdown.periods.last }

    var total: OwnFigure? { period.flatMap(breakdown.total) }

    /// Nil where it is not counted for an area.
    func figure(_ area: OwnGroup) -> OwnFigure? {
      period.flatMap { breakdown.figure(area, $0) }
    }
  }

  /// As many as stand beside one another on a page.
  static let mostColumns = 6

  /// Nil where nothing is divided in this way.
  init?(_ kind: AreaKind, of booklet: Booklet) {
    dimension = kind.rawValue
    var seen: Set<String> = []
    let entries = booklet.groups.flatMap(booklet.entries(of:))
    let columns = entries.compactMap { entry -> Column? in
      for line in entry.ownLines where line.unit == .count {
        let found = OwnBreakdown.breakdowns(of: line, among: entry.own)
          .first { $0.dimension == kind.rawValue }
        if let found, seen.insert(line.definition).inserted {
          return Column(entry: entry, breakdown: found)
        }
      }
      return nil
    }.prefix(Self.mostColumns)
    guard !columns.isEmpty else { return nil }
    self.columns = Array(columns)
    let all = columns.flatMap(\.breakdown.groups).reduce(into: [OwnGroup]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    areas = all.filter { $0.value != nil } + all.filter { $0.value == nil }
  }
}
