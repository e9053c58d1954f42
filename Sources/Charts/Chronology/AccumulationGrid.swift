public import Casework
public import Record
public import Vocabulary

/// How many entries of each type there were in each stretch of time, written in every cell.
///
/// It makes many small worries visible. It counts entries: it is never a score.
public struct AccumulationGrid: Sendable {
  let title: String
  let step: CalendarStep
  let columns: [AccumulationColumn]
  let rows: [AccumulationRow]
  let address: @Sendable (AccumulationCell) -> String

  /// A page takes no more periods than can be read; what came before them is counted in one column.
  private static let mostPeriods = 12

  /// - Parameter address: where the entries counted in a cell are listed.
  public init(
    title: String, _ accumulation: Accumulation,
    address: @escaping @Sendable (AccumulationCell) -> String
  ) {
    self.title = title
    self.address = address
    step = accumulation.period == .month ? .month : .quarter
    let earlier = max(0, accumulation.starts.count - Self.mostPeriods)
    var columns: [AccumulationColumn] = accumulation.starts.dropFirst(earlier).map { .period($0) }
    if earlier > 0 { columns.insert(.before(accumulation.starts[earlier]), at: 0) }
    if accumulation.rows.contains(where: { !$0.unplaced.isEmpty }) { columns.append(.rough) }
    self.columns = columns
    rows = accumulation.rows.map { row in
      let before = earlier > 0 ? [Set(row.cells.prefix(earlier).joined())] : []
      let periods = row.cells.dropFirst(earlier).map { Set($0) }
      let rough = columns.last == .rough ? [Set(row.unplaced)] : []
      return AccumulationRow(title: row.title, cells: before + periods + rough)
    }
  }

  /// How many entries a column has, each counted once.
  func total(_ place: Int) -> Int {
    rows.reduce(into: Set<ID<Entry>>()) { $0.formUnion($1.cells[place]) }.count
  }

  /// How many entries there are, each counted once.
  var total: Int { rows.reduce(into: Set<ID<Entry>>()) { $0.formUnion($1.all) }.count }

  /// The entries that a cell counts.
  public func entries(of cell: AccumulationCell) -> Set<ID<Entry>> {
    let places = columns.indices.filter { cell.column == nil || columns[$0].key == cell.column }
    return rows.filter { cell.row == nil || $0.title == cell.row }
      .reduce(into: []) { entries, row in places.forEach { entries.formUnion(row.cells[$0]) } }
  }

  /// What a cell counts, in words: Physical, January to March 2025.
  public func wording(of cell: AccumulationCell) -> String {
    let column = columns.first { $0.key == cell.column }
    return [cell.row ?? "All types", column.map(name)].compactMap(\.self).joined(separator: ", ")
  }

  /// In five shades up to the fullest cell, or to five where none holds as many; nothing is not shaded.
  func shade(_ count: Int) -> Int {
    let most = max(5, rows.flatMap { $0.cells.map(\.count) }.max() ?? 0)
    return min(5, (count * 5 + most - 1) / most)
  }
}

/// What a cell counts: one row or all of them, in one column or all of them.
public struct AccumulationCell: Equatable, Sendable {
  /// The row’s title; nil for all rows together.
  public let row: String?
  /// `2025-01-01`, `before-2022-01-01` or `rough`; nil for all columns together.
  public let column: String?

  public init(row: String?, column: String?) {
    self.row = row
    self.column = column
  }
}

enum AccumulationColumn: Equatable {
  case before(LocalDate)
  case period(LocalDate)
  /// The date could be in several periods.
  case rough

  /// How an address names it.
  var key: String {
    switch self {
    case .before(let day): "before-\(day.iso)"
    case .period(let day): day.iso
    case .rough: "rough"
    }
  }
}

struct AccumulationRow: Sendable {
  let title: String
  let cells: [Set<ID<Entry>>]

  var all: Set<ID<Entry>> { cells.reduce(into: []) { $0.formUnion($1) } }
}
